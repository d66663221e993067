# Claims.
# Each update below a line "#! CONSTRAINT" breaks that constraint alone. Lines "#+ CONSTRAINT" name what
# cannot but break with it, and the comment below says why.

BASE <http://localhost:3030/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ne: <https://w3id.org/newsgraph/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#! nes:ClaimShape pattern
DELETE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ?p ?o . ?s ?q <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> }
INSERT { <claim/jon-marsh-warn> ?p ?o . ?s ?q <claim/jon-marsh-warn> }
WHERE { { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ?p ?o } UNION { ?s ?q <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> } }

#! nes:ClaimShape ^ne:reports minCount
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> }

#! nes:ClaimShape ^ne:reports maxCount
INSERT DATA { <article/2021-05-09-ferry-fire-9f8e7d6c> a ne:Article , schema:NewsArticle , prov:Entity ; rdfs:label "Ferry fire" ; ne:reports <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> }

#! nes:ClaimShape ne:mention minCount
DELETE WHERE { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:mention ?old }

#! nes:ClaimShape ne:content maxCount
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:content "might return" }

#! nes:ClaimShape ne:content datatype xsd:string
DELETE WHERE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:content ?old } ;
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:content "might return"^^xsd:token }

#! nes:ClaimShape ne:cue maxCount
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:cue "might return" }

#! nes:ClaimShape ne:cue datatype xsd:string
DELETE WHERE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:cue ?old } ;
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:cue "might return"^^xsd:token }

#! nes:ClaimShape ne:speaker node nes:SomeEntity
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:speaker <event/denial-red-fleet-0a1b2c3d> ; prov:wasAttributedTo <event/denial-red-fleet-0a1b2c3d> }

#! nes:ClaimShape prov:wasAttributedTo|ne:speaker equals prov:wasAttributedTo
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:speaker <organization/red-fleet> }

#! nes:ClaimShape ne:addressee node nes:SomeEntity
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:addressee <event/denial-red-fleet-0a1b2c3d> }

#! nes:ClaimShape ne:about node nes:SomeEntityEventOrClaim
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:about <role/harbour-master> }

#! nes:ClaimShape ne:saidIn class ne:Event
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:saidIn <thing/letter-0a1b2c3d> }

#! nes:ClaimShape ne:accordingTo class ne:Claim
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:accordingTo <thing/letter-0a1b2c3d> }

#! nes:ClaimShape ne:confidence maxCount
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence 0.5 }

#! nes:ClaimShape ne:confidence datatype xsd:decimal
DELETE WHERE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence ?old } ;
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence "0.5"^^xsd:double }

#! nes:ClaimShape ne:confidence minInclusive
DELETE WHERE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence ?old } ;
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence -0.5 }

#! nes:ClaimShape ne:confidence maxInclusive
DELETE WHERE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence ?old } ;
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence 1.5 }

#! nes:ClaimShape ne:confidence pattern
DELETE WHERE { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence ?old } ;
INSERT DATA { <claim/jon-marsh-warn-raiders-might-return-0a1b2c3d> ne:confidence 0.50 }

#! nes:QuotationShape rdf:type hasValue ne:Claim
INSERT DATA { <claim/at-sea-0a1b2c3d> a ne:Quotation }

#! nes:NotItselfShape sparql Nothing is known through itself or is a duplicate of itself.
INSERT DATA { <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ne:accordingTo <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> }

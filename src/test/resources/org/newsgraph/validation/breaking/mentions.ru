# Mentions.
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

#! nes:MentionShape rdf:type hasValue nif:String
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> a nif:String }

#! nes:MentionShape nif:referenceContext minCount
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:referenceContext ?old }

#! nes:MentionShape nif:referenceContext maxCount
#+ nes:MentionOffsetsShape sparql A mention's IRI is its article's IRI with #char={begin},{end}.
# Two articles do not make one IRI.
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:referenceContext <article/2021-05-09-ferry-fire-9f8e7d6c> . <article/2021-05-09-ferry-fire-9f8e7d6c> a ne:Article , schema:NewsArticle , prov:Entity ; rdfs:label "Ferry fire" }

#! nes:MentionShape nif:referenceContext class ne:Article
#+ nes:MentionOffsetsShape sparql A mention's IRI is its article's IRI with #char={begin},{end}.
# Of the article that is described the IRI is made.
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:referenceContext ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:referenceContext <article/2021-05-09-ferry-fire-9f8e7d6c> }

#! nes:MentionShape nif:beginIndex minCount
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:beginIndex ?old }

#! nes:MentionShape nif:beginIndex maxCount
#+ nes:MentionOffsetsShape sparql A mention's IRI is its article's IRI with #char={begin},{end}.
#+ nes:MentionOffsetsShape sparql A mention's words are those of the article's text from its beginning to its end, counted in Unicode code points.
# Two beginnings make neither one IRI nor the same words.
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:beginIndex "331"^^xsd:nonNegativeInteger }

#! nes:MentionShape nif:beginIndex datatype xsd:nonNegativeInteger
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:beginIndex ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:beginIndex 327 }

#! nes:MentionShape nif:endIndex minCount
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:endIndex ?old }

#! nes:MentionShape nif:endIndex maxCount
#+ nes:MentionOffsetsShape sparql A mention's IRI is its article's IRI with #char={begin},{end}.
#+ nes:MentionOffsetsShape sparql A mention's words are those of the article's text from its beginning to its end, counted in Unicode code points.
# Two ends make neither one IRI nor the same words.
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:endIndex "334"^^xsd:nonNegativeInteger }

#! nes:MentionShape nif:endIndex datatype xsd:nonNegativeInteger
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:endIndex ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:endIndex 335 }

#! nes:MentionShape nif:beginIndex lessThan nif:endIndex
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=7,7> a ne:Mention , nif:String ; nif:referenceContext <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ; nif:beginIndex "7"^^xsd:nonNegativeInteger ; nif:endIndex "7"^^xsd:nonNegativeInteger ; nif:anchorOf "" ; ne:sentence "🚢 Fire on the ferry of Tarn" }

#! nes:MentionShape nif:anchorOf minCount
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:anchorOf ?old }

#! nes:MentionShape nif:anchorOf maxCount
#+ nes:MentionOffsetsShape sparql A mention's words are those of the article's text from its beginning to its end, counted in Unicode code points.
# Two texts are not the same words.
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:anchorOf "crew" }

#! nes:MentionShape nif:anchorOf datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:anchorOf ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:anchorOf "the crew"^^xsd:normalizedString }

#! nes:MentionSentenceShape or
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence ?old }

#! nes:MentionShape ne:sentence maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence "held the crew." }

#! nes:MentionShape ne:sentence datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence "The fleet denied that it had held the crew."^^xsd:normalizedString }

#! nes:MentionOffsetsShape sparql A mention's IRI is its article's IRI with #char={begin},{end}.
DELETE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ?p ?o . ?s ?q <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> }
INSERT { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=7,9> ?p ?o . ?s ?q <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=7,9> }
WHERE { { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ?p ?o } UNION { ?s ?q <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> } }

#! nes:MentionOffsetsShape sparql A mention's words are those of the article's text from its beginning to its end, counted in Unicode code points.
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:anchorOf ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> nif:anchorOf "held" }

#! nes:EvidenceShape class ne:Mention
INSERT DATA { <group/crew-0a1b2c3d> ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=1,5> }

# Properties of what lacks the class that has them.
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

#! nes:EventSubjectShape class ne:Event
INSERT DATA { <role/harbour-master> ne:timeText "on Friday" }

#! nes:ClaimSubjectShape class ne:Claim
INSERT DATA { <role/harbour-master> ne:cue "say" }

#! nes:EventOrClaimSubjectShape or
INSERT DATA { <role/harbour-master> ne:confidence 0.5 }

#! nes:ArticleSubjectShape class ne:Article
INSERT DATA { <article/2021-05-09-ferry-fire-9f8e7d6c> ne:duplicateOf <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> }

#! nes:MentionSubjectShape class ne:Mention
INSERT DATA { <role/harbour-master> ne:sentence "He showed a letter of the Red Fleet." }

#! nes:EntitySubjectShape node nes:SomeEntity
INSERT DATA { <role/harbour-master> ne:affiliation <place/tarn> }

#! nes:EvidencedShape or
INSERT DATA { <role/harbour-master> ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> }

#! nes:LinkSubjectShape or
INSERT DATA { <role/harbour-master> ne:reason "the same words" }

#! nes:TextReuseSubjectShape class ne:TextReuse
INSERT DATA { <role/harbour-master> ne:similarity 0.5 }

#! nes:RenamingSubjectShape class ne:Renaming
INSERT DATA { <role/harbour-master> ne:original "" }

#! nes:MembershipSubjectShape class org:Membership
INSERT DATA { <role/harbour-master> ne:former true }

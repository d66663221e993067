# Positions and roles.
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

#! nes:MembershipShape pattern
INSERT DATA { <post/ann-reed> a org:Membership ; rdfs:label "Ann Reed, Tarn" ; org:member <person/ann-reed> ; org:organization <place/tarn> }

#! nes:MembershipShape org:member minCount
DELETE WHERE { <membership/ann-reed-tarn-courier> org:member ?old }

#! nes:MembershipShape org:member maxCount
INSERT DATA { <membership/ann-reed-tarn-courier> org:member <organization/tarn-courier> }

#! nes:MembershipShape org:member node nes:SomeEntity
DELETE WHERE { <membership/ann-reed-tarn-courier> org:member ?old } ;
INSERT DATA { <membership/ann-reed-tarn-courier> org:member <person/nobody-tells-of> }

#! nes:MembershipShape org:organization maxCount
INSERT DATA { <membership/ann-reed-tarn-courier> org:organization <place/tarn> }

#! nes:MembershipShape org:organization node nes:SomeEntity
DELETE WHERE { <membership/ann-reed-tarn-courier> org:organization ?old } ;
INSERT DATA { <membership/ann-reed-tarn-courier> org:organization <organization/nobody-tells-of-it> }

#! nes:MembershipShape org:role maxCount
INSERT DATA { <membership/ida-holm-harbour-master-tarn> org:role <role/defence-minister> }

#! nes:MembershipShape ne:former maxCount
INSERT DATA { <membership/ida-holm-harbour-master-tarn> ne:former false }

#! nes:MembershipShape ne:former datatype xsd:boolean
DELETE WHERE { <membership/ida-holm-harbour-master-tarn> ne:former ?old } ;
INSERT DATA { <membership/ida-holm-harbour-master-tarn> ne:former "true" }

#! nes:MembershipShape schema:startDate maxCount
INSERT DATA { <membership/ida-holm-harbour-master-tarn> schema:startDate "2012-05-01"^^xsd:date }

#! nes:MembershipShape schema:startDate datatype xsd:date
DELETE WHERE { <membership/jon-marsh-defence-minister> schema:startDate ?old } ;
INSERT DATA { <membership/jon-marsh-defence-minister> schema:startDate "2020-01-01" }

#! nes:MembershipShape schema:startDate pattern
DELETE WHERE { <membership/jon-marsh-defence-minister> schema:startDate ?old } ;
INSERT DATA { <membership/jon-marsh-defence-minister> schema:startDate "2020-01-01Z"^^xsd:date }

#! nes:MembershipShape schema:endDate maxCount
INSERT DATA { <membership/ida-holm-harbour-master-tarn> schema:endDate "2021-05-08"^^xsd:date }

#! nes:MembershipShape schema:endDate datatype xsd:date
DELETE WHERE { <membership/ann-reed-tarn-courier> schema:endDate ?old } ;
INSERT DATA { <membership/ann-reed-tarn-courier> schema:endDate "2020-12-31" }

#! nes:MembershipShape schema:endDate pattern
DELETE WHERE { <membership/ann-reed-tarn-courier> schema:endDate ?old } ;
INSERT DATA { <membership/ann-reed-tarn-courier> schema:endDate "2020-12-31Z"^^xsd:date }

#! nes:MembershipShape schema:startDate lessThanOrEquals schema:endDate
DELETE WHERE { <membership/ida-holm-harbour-master-tarn> schema:startDate ?old } ;
INSERT DATA { <membership/ida-holm-harbour-master-tarn> schema:startDate "2021-05-08"^^xsd:date }

#! nes:ToldMembershipShape or
DELETE WHERE { <membership/ida-holm-harbour-master-tarn> ne:mention ?old }

#! nes:MembershipOfSomethingShape or
DELETE WHERE { <membership/ann-reed-tarn-courier> org:organization ?old }

#! nes:RoleShape pattern
INSERT DATA { <membership/ann-reed-tarn-courier> org:role <post/editor> . <post/editor> a org:Role ; rdfs:label "editor" }

#! nes:RoleShape rdfs:label minCount
DELETE WHERE { <role/harbour-master> rdfs:label ?old }

#! nes:RoleShape rdfs:label maxCount
INSERT DATA { <role/harbour-master> rdfs:label "another name" }

#! nes:RoleShape rdfs:label datatype xsd:string
DELETE WHERE { <role/harbour-master> rdfs:label ?old } ;
INSERT DATA { <role/harbour-master> rdfs:label "name"^^xsd:token }

#! nes:RoleShape rdfs:label minLength
DELETE WHERE { <role/harbour-master> rdfs:label ?old } ;
INSERT DATA { <role/harbour-master> rdfs:label "" }

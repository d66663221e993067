# People, places and things.
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

#! nes:EntityShape rdfs:label minCount
DELETE WHERE { <group/crew-0a1b2c3d> rdfs:label ?old }

#! nes:EntityShape rdfs:label maxCount
INSERT DATA { <group/crew-0a1b2c3d> rdfs:label "another name" }

#! nes:EntityShape rdfs:label datatype xsd:string
DELETE WHERE { <group/crew-0a1b2c3d> rdfs:label ?old } ;
INSERT DATA { <group/crew-0a1b2c3d> rdfs:label "name"^^xsd:token }

#! nes:EntityShape rdfs:label minLength
DELETE WHERE { <group/crew-0a1b2c3d> rdfs:label ?old } ;
INSERT DATA { <group/crew-0a1b2c3d> rdfs:label "" }

#! nes:EntityShape skos:altLabel datatype xsd:string
INSERT DATA { <person/ida-holm> skos:altLabel "Ida"^^xsd:token }

#! nes:EntityShape skos:altLabel minLength
INSERT DATA { <person/ida-holm> skos:altLabel "" }

#! nes:EntityShape skos:altLabel disjoint rdfs:label
INSERT DATA { <person/ida-holm> skos:altLabel "Ida Holm" }

#! nes:EntityShape owl:sameAs nodeKind sh:IRI
INSERT DATA { <person/ida-holm> owl:sameAs "Q42" }

#! nes:EntityShape ne:affiliation node nes:SomeEntity
INSERT DATA { <person/ida-holm> ne:affiliation <organization/nobody-tells-of-it> }

#! nes:EntityShape org:subOrganizationOf class schema:Organization
INSERT DATA { <organization/red-fleet> org:subOrganizationOf <place/tarn> }

#! nes:EntityShape schema:containedInPlace class schema:Place
INSERT DATA { <place/oster> schema:containedInPlace <organization/red-fleet> }

#! nes:EntityWithMentionShape or
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:mentions <group/crew-0a1b2c3d> }

#! nes:MentionedEntityShape ne:mention minCount
DELETE WHERE { <group/crew-0a1b2c3d> ne:mention ?old }

#! nes:PersonShape pattern
INSERT DATA { <other/swan> a schema:Person ; rdfs:label "Swan" }

#! nes:OrganizationShape pattern
INSERT DATA { <other/swan> a schema:Organization ; rdfs:label "Swan" }

#! nes:PlaceShape pattern
INSERT DATA { <other/swan> a schema:Place ; rdfs:label "Swan" }

#! nes:ThingShape pattern
INSERT DATA { <other/swan> a schema:Thing ; rdfs:label "Swan" }

#! nes:GroupShape pattern
INSERT DATA { <other/swan> a ne:Group ; rdfs:label "Swan" }

#! nes:PlaceShape rdf:type hasValue schema:Place
INSERT DATA { <place/ostwick> a schema:City }

#! nes:PlaceShape schema:latitude maxCount
INSERT DATA { <place/tarn> schema:latitude 0.5 }

#! nes:PlaceShape schema:latitude datatype xsd:decimal
DELETE WHERE { <place/tarn> schema:latitude ?old } ;
INSERT DATA { <place/tarn> schema:latitude "0.5"^^xsd:double }

#! nes:PlaceShape schema:latitude minInclusive
DELETE WHERE { <place/tarn> schema:latitude ?old } ;
INSERT DATA { <place/tarn> schema:latitude -90.5 }

#! nes:PlaceShape schema:latitude maxInclusive
DELETE WHERE { <place/tarn> schema:latitude ?old } ;
INSERT DATA { <place/tarn> schema:latitude 90.5 }

#! nes:PlaceShape schema:latitude pattern
DELETE WHERE { <place/tarn> schema:latitude ?old } ;
INSERT DATA { <place/tarn> schema:latitude 0.50 }

#! nes:PlaceShape schema:longitude maxCount
INSERT DATA { <place/tarn> schema:longitude 0.5 }

#! nes:PlaceShape schema:longitude datatype xsd:decimal
DELETE WHERE { <place/tarn> schema:longitude ?old } ;
INSERT DATA { <place/tarn> schema:longitude "0.5"^^xsd:double }

#! nes:PlaceShape schema:longitude minInclusive
DELETE WHERE { <place/tarn> schema:longitude ?old } ;
INSERT DATA { <place/tarn> schema:longitude -180.5 }

#! nes:PlaceShape schema:longitude maxInclusive
DELETE WHERE { <place/tarn> schema:longitude ?old } ;
INSERT DATA { <place/tarn> schema:longitude 180.5 }

#! nes:PlaceShape schema:longitude pattern
DELETE WHERE { <place/tarn> schema:longitude ?old } ;
INSERT DATA { <place/tarn> schema:longitude 0.50 }

#! nes:PlaceShape ne:population maxCount
INSERT DATA { <place/tarn> ne:population 30000 }

#! nes:PlaceShape ne:population datatype xsd:integer
DELETE WHERE { <place/tarn> ne:population ?old } ;
INSERT DATA { <place/tarn> ne:population 31000.0 }

#! nes:PlaceShape ne:population minInclusive
DELETE WHERE { <place/tarn> ne:population ?old } ;
INSERT DATA { <place/tarn> ne:population -1 }

#! nes:PlaceShape ne:demonym datatype xsd:string
DELETE WHERE { <place/tarn> ne:demonym ?old } ;
INSERT DATA { <place/tarn> ne:demonym "Tarnish"^^xsd:token }

#! nes:PlaceShape ne:demonym minLength
DELETE WHERE { <place/tarn> ne:demonym ?old } ;
INSERT DATA { <place/tarn> ne:demonym "" }

#! nes:PlaceShape skos:notation datatype xsd:string
DELETE WHERE { <place/tarn> skos:notation ?old } ;
INSERT DATA { <place/tarn> skos:notation "VX-TA"^^xsd:token }

#! nes:PlaceShape skos:notation pattern
DELETE WHERE { <place/tarn> skos:notation ?old } ;
INSERT DATA { <place/tarn> skos:notation "Tarn" }

#! nes:PlaceShape ne:capital maxCount
INSERT DATA { <place/vesland> ne:capital <place/tarn> }

#! nes:PlaceShape ne:capital nodeKind sh:IRI
DELETE WHERE { <place/vesland> ne:capital ?old } ;
INSERT DATA { <place/vesland> ne:capital "Ostwick" }

#! nes:LocatedShape class schema:Place
INSERT DATA { <thing/swan-0a1b2c3d> schema:latitude 54.5 ; schema:longitude -7.25 }

#! nes:LocatedShape schema:latitude minCount
DELETE WHERE { <place/tarn> schema:latitude ?old }

#! nes:LocatedShape schema:longitude minCount
DELETE WHERE { <place/tarn> schema:longitude ?old }

#! nes:PlaceWithCapitalShape class schema:Place
INSERT DATA { <organization/northern-army> ne:capital <place/ostwick> }

#! nes:OrganizationPartShape class schema:Organization
INSERT DATA { <place/oster> org:subOrganizationOf <organization/northern-army> }

#! nes:PlacePartShape class schema:Place
INSERT DATA { <organization/red-fleet> schema:containedInPlace <place/vesland> }

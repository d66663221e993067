# Articles, how they were extracted, and their graphs as a whole.
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

#! nes:ArticleShape pattern
INSERT DATA { <article/fire-at-sea> a ne:Article , schema:NewsArticle , prov:Entity ; rdfs:label "Fire at sea" }

#! nes:ArticleShape rdf:type hasValue schema:NewsArticle
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> a schema:NewsArticle }

#! nes:ArticleShape rdf:type hasValue prov:Entity
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> a prov:Entity }

#! nes:ArticleShape schema:headline maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:headline "Ferry burns" }

#! nes:ArticleShape schema:publisher maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:publisher <person/ann-reed> }

#! nes:ArticleShape schema:url maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:url <https://courier.example/2021/fire> }

#! nes:ArticleShape schema:inLanguage maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:inLanguage "de" }

#! nes:ArticleShape schema:locationCreated maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:locationCreated "OSTWICK" }

#! nes:ArticleShape schema:datePublished maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:datePublished "2021-05-09"^^xsd:date }

#! nes:ArticleShape dcterms:issued maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> dcterms:issued "2021-05-09T10:00:00Z"^^xsd:dateTime }

#! nes:ArticleShape schema:headline datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:headline ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:headline "Fire on the ferry of Tarn"^^xsd:normalizedString }

#! nes:ArticleShape schema:text datatype xsd:string
DELETE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:text ?old }
INSERT { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:text ?new }
WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:text ?old BIND (STRDT(?old, rdf:HTML) AS ?new) }

#! nes:ArticleShape schema:datePublished datatype xsd:date
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:datePublished ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:datePublished "2021-05-08" }

#! nes:ArticleShape schema:datePublished pattern
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:datePublished ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:datePublished "2021-05-08Z"^^xsd:date }

#! nes:ArticleShape dcterms:issued datatype xsd:dateTime
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> dcterms:issued ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> dcterms:issued "2021-05-08T09:30:00Z" }

#! nes:ArticleShape schema:publisher node nes:SomeEntity
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:publisher ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:publisher <organization/nobody-tells-of-it> }

#! nes:ArticleShape schema:author node nes:SomeEntity
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:author ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:author "Ann Reed" }

#! nes:ArticleShape schema:inLanguage datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:inLanguage ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:inLanguage "en"^^xsd:language }

#! nes:ArticleShape schema:locationCreated datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:locationCreated ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:locationCreated <place/tarn> }

#! nes:ArticleShape dcterms:identifier datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> dcterms:identifier ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> dcterms:identifier <https://courier.example/ferry.txt> }

#! nes:ArticleShape ne:reports node nes:SomeEventOrClaim
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <thing/swan-0a1b2c3d> }

#! nes:ArticleShape schema:mentions node nes:SomeEntity
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:mentions <event/denial-red-fleet-0a1b2c3d> }

#! nes:ArticleShape ne:duplicateOf nodeKind sh:IRI
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:duplicateOf ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:duplicateOf "http://localhost:3030/article/2021-05-09-ferry-fire-9f8e7d6c" }

#! nes:ArticleShape ne:duplicateOf pattern
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:duplicateOf ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:duplicateOf <https://courier.example/2021/fire> }

#! nes:ArticleShape schema:text maxCount
INSERT { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:text ?longer }
WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:text ?text BIND (CONCAT(?text, " More follows.") AS ?longer) }

#! nes:IssuedArticleShape schema:datePublished minCount
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:datePublished ?old }

#! nes:ArticleGraphShape sparql Nothing in an article's graph is a blank node.
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:keywords [ schema:name "fire" ] }

#! nes:ArticleGraphShape sparql No text in an article's graph has a language tag.
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> schema:keywords "fire"@en }

#! nes:ArticleGraphShape sparql The sentence of a mention contains the mention's words.
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence "He showed a letter of the Red Fleet." }

#! nes:ArticleGraphShape sparql The sentence of a mention stands in the article's text.
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> ne:sentence "It never held the crew." }

#! nes:ExtractionShape pattern
INSERT DATA { <extraction/1> a prov:Activity ; rdfs:label "extraction" ; prov:used <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> }

#! nes:ExtractionShape prov:used qualifiedMinCount
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> prov:used <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> }

#! nes:LabelledShape rdfs:label minCount
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> rdfs:label ?old }

#! nes:LabelledShape rdfs:label maxCount
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> rdfs:label "another name" }

#! nes:LabelledShape rdfs:label datatype xsd:string
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> rdfs:label ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> rdfs:label "name"^^xsd:token }

#! nes:LabelledShape rdfs:label minLength
DELETE WHERE { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> rdfs:label ?old } ;
INSERT DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#extraction> rdfs:label "" }

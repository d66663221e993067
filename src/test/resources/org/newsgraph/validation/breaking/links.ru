# Links across articles.
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

#! nes:LinkShape pattern
DELETE { <link/red-fleet-1a2b3c4d> ?p ?o . ?s ?q <link/red-fleet-1a2b3c4d> }
INSERT { <decision/1> ?p ?o . ?s ?q <decision/1> }
WHERE { { <link/red-fleet-1a2b3c4d> ?p ?o } UNION { ?s ?q <link/red-fleet-1a2b3c4d> } }

#! nes:LinkShape rdfs:label minCount
DELETE WHERE { <link/red-fleet-1a2b3c4d> rdfs:label ?old }

#! nes:LinkShape rdfs:label maxCount
INSERT DATA { <link/red-fleet-1a2b3c4d> rdfs:label "another name" }

#! nes:LinkShape rdfs:label datatype xsd:string
DELETE WHERE { <link/red-fleet-1a2b3c4d> rdfs:label ?old } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> rdfs:label "name"^^xsd:token }

#! nes:LinkShape rdfs:label minLength
DELETE WHERE { <link/red-fleet-1a2b3c4d> rdfs:label ?old } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> rdfs:label "" }

#! nes:LinkShape ne:linked minCount
DELETE DATA { <link/red-fleet-1a2b3c4d> ne:linked <organization/red-fleet> }

#! nes:LinkShape ne:linked maxCount
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:linked <organization/northern-army> }

#! nes:LinkShape ne:linked nodeKind sh:IRI
DELETE DATA { <link/red-fleet-1a2b3c4d> ne:linked <organization/red-fleet> } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:linked "Red Fleet" }

#! nes:LinkShape ne:reason minCount
DELETE WHERE { <link/red-fleet-1a2b3c4d> ne:reason ?old }

#! nes:LinkShape ne:reason datatype xsd:string
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:reason 7 }

#! nes:LinkShape ne:confidence minCount
DELETE WHERE { <link/red-fleet-1a2b3c4d> ne:confidence ?old }

#! nes:LinkShape ne:confidence maxCount
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:confidence 0.5 }

#! nes:LinkShape ne:confidence datatype xsd:decimal
DELETE WHERE { <link/red-fleet-1a2b3c4d> ne:confidence ?old } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:confidence "0.5"^^xsd:double }

#! nes:LinkShape ne:confidence minInclusive
DELETE WHERE { <link/red-fleet-1a2b3c4d> ne:confidence ?old } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:confidence -0.5 }

#! nes:LinkShape ne:confidence maxInclusive
DELETE WHERE { <link/red-fleet-1a2b3c4d> ne:confidence ?old } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:confidence 1.5 }

#! nes:LinkShape ne:confidence pattern
DELETE WHERE { <link/red-fleet-1a2b3c4d> ne:confidence ?old } ;
INSERT DATA { <link/red-fleet-1a2b3c4d> ne:confidence 0.50 }

#! nes:TextReuseShape pattern
DELETE { <link/copy-2b3c4d5e> ?p ?o . ?s ?q <link/copy-2b3c4d5e> }
INSERT { <decision/1> ?p ?o . ?s ?q <decision/1> }
WHERE { { <link/copy-2b3c4d5e> ?p ?o } UNION { ?s ?q <link/copy-2b3c4d5e> } }

#! nes:TextReuseShape rdfs:label minCount
DELETE WHERE { <link/copy-2b3c4d5e> rdfs:label ?old }

#! nes:TextReuseShape rdfs:label maxCount
INSERT DATA { <link/copy-2b3c4d5e> rdfs:label "another name" }

#! nes:TextReuseShape rdfs:label datatype xsd:string
DELETE WHERE { <link/copy-2b3c4d5e> rdfs:label ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> rdfs:label "name"^^xsd:token }

#! nes:TextReuseShape rdfs:label minLength
DELETE WHERE { <link/copy-2b3c4d5e> rdfs:label ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> rdfs:label "" }

#! nes:TextReuseShape ne:linked minCount
DELETE DATA { <link/copy-2b3c4d5e> ne:linked <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> }

#! nes:TextReuseShape ne:linked maxCount
INSERT DATA { <link/copy-2b3c4d5e> ne:linked <article/2021-05-10-ferry-9e8d7c6b> }

#! nes:TextReuseShape ne:linked nodeKind sh:IRI
DELETE DATA { <link/copy-2b3c4d5e> ne:linked <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:linked "Ferry fire" }

#! nes:TextReuseShape ne:reason minCount
DELETE WHERE { <link/copy-2b3c4d5e> ne:reason ?old }

#! nes:TextReuseShape ne:reason datatype xsd:string
INSERT DATA { <link/copy-2b3c4d5e> ne:reason 7 }

#! nes:TextReuseShape ne:similarity minCount
DELETE WHERE { <link/copy-2b3c4d5e> ne:similarity ?old }

#! nes:TextReuseShape ne:similarity maxCount
INSERT DATA { <link/copy-2b3c4d5e> ne:similarity 0.5 }

#! nes:TextReuseShape ne:similarity datatype xsd:decimal
DELETE WHERE { <link/copy-2b3c4d5e> ne:similarity ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:similarity "0.5"^^xsd:double }

#! nes:TextReuseShape ne:similarity minInclusive
DELETE WHERE { <link/copy-2b3c4d5e> ne:similarity ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:similarity -0.5 }

#! nes:TextReuseShape ne:similarity maxInclusive
DELETE WHERE { <link/copy-2b3c4d5e> ne:similarity ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:similarity 1.5 }

#! nes:TextReuseShape ne:similarity pattern
DELETE WHERE { <link/copy-2b3c4d5e> ne:similarity ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:similarity 0.50 }

#! nes:TextReuseShape ne:containment minCount
DELETE WHERE { <link/copy-2b3c4d5e> ne:containment ?old }

#! nes:TextReuseShape ne:containment maxCount
INSERT DATA { <link/copy-2b3c4d5e> ne:containment 0.5 }

#! nes:TextReuseShape ne:containment datatype xsd:decimal
DELETE WHERE { <link/copy-2b3c4d5e> ne:containment ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:containment "0.5"^^xsd:double }

#! nes:TextReuseShape ne:containment minInclusive
DELETE WHERE { <link/copy-2b3c4d5e> ne:containment ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:containment -0.5 }

#! nes:TextReuseShape ne:containment maxInclusive
DELETE WHERE { <link/copy-2b3c4d5e> ne:containment ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:containment 1.5 }

#! nes:TextReuseShape ne:containment pattern
DELETE WHERE { <link/copy-2b3c4d5e> ne:containment ?old } ;
INSERT DATA { <link/copy-2b3c4d5e> ne:containment 0.50 }

#! nes:RenamingShape pattern
DELETE { <link/renaming-3c4d5e6f> ?p ?o . ?s ?q <link/renaming-3c4d5e6f> }
INSERT { <decision/1> ?p ?o . ?s ?q <decision/1> }
WHERE { { <link/renaming-3c4d5e6f> ?p ?o } UNION { ?s ?q <link/renaming-3c4d5e6f> } }

#! nes:RenamingShape ne:renamedIn minCount
DELETE WHERE { <link/renaming-3c4d5e6f> ne:renamedIn ?old }

#! nes:RenamingShape ne:renamedIn maxCount
INSERT DATA { <link/renaming-3c4d5e6f> ne:renamedIn <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> }

#! nes:RenamingShape ne:renamedIn nodeKind sh:IRI
DELETE WHERE { <link/renaming-3c4d5e6f> ne:renamedIn ?old } ;
INSERT DATA { <link/renaming-3c4d5e6f> ne:renamedIn "Ferry fire" }

#! nes:RenamingShape ne:renamed minCount
DELETE WHERE { <link/renaming-3c4d5e6f> ne:renamed ?old }

#! nes:RenamingShape ne:renamed nodeKind sh:IRI
INSERT DATA { <link/renaming-3c4d5e6f> ne:renamed "the Fleet" }

#! nes:RenamingShape ne:original maxCount
INSERT DATA { <link/renaming-3c4d5e6f> ne:original "another" }

#! nes:RenamingShape ne:original datatype xsd:string
DELETE WHERE { <link/renaming-3c4d5e6f> ne:original ?old } ;
INSERT DATA { <link/renaming-3c4d5e6f> ne:original "text"^^xsd:token }

#! nes:RenamingShape ne:rewrittenDigest maxCount
INSERT DATA { <link/renaming-3c4d5e6f> ne:rewrittenDigest "f0a1b2c3d4e5061728394a5b6c7d8e9ff0a1b2c3d4e5061728394a5b6c7d8e9f" }

#! nes:RenamingShape ne:rewrittenDigest datatype xsd:string
DELETE WHERE { <link/renaming-3c4d5e6f> ne:rewrittenDigest ?old } ;
INSERT DATA { <link/renaming-3c4d5e6f> ne:rewrittenDigest "f0a1b2c3d4e5061728394a5b6c7d8e9ff0a1b2c3d4e5061728394a5b6c7d8e9f"^^xsd:token }

#! nes:RenamingShape ne:rewrittenDigest pattern
DELETE WHERE { <link/renaming-3c4d5e6f> ne:rewrittenDigest ?old } ;
INSERT DATA { <link/renaming-3c4d5e6f> ne:rewrittenDigest "F0A1" }

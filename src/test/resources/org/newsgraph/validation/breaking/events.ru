# Events.
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

#! nes:EventShape pattern
DELETE { <event/denial-red-fleet-0a1b2c3d> ?p ?o . ?s ?q <event/denial-red-fleet-0a1b2c3d> }
INSERT { <happening/denial> ?p ?o . ?s ?q <happening/denial> }
WHERE { { <event/denial-red-fleet-0a1b2c3d> ?p ?o } UNION { ?s ?q <event/denial-red-fleet-0a1b2c3d> } }

#! nes:EventShape rdf:type hasValue sem:Event
DELETE DATA { <event/denial-red-fleet-0a1b2c3d> a sem:Event }

#! nes:EventShape rdf:type qualifiedMinCount
DELETE DATA { <event/threat-jon-marsh-0a1b2c3d-possible> a ne:Assault }

#! nes:EventShape rdfs:label minCount
DELETE WHERE { <event/denial-red-fleet-0a1b2c3d> rdfs:label ?old }

#! nes:EventShape rdfs:label maxCount
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> rdfs:label "another name" }

#! nes:EventShape rdfs:label datatype xsd:string
DELETE WHERE { <event/denial-red-fleet-0a1b2c3d> rdfs:label ?old } ;
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> rdfs:label "name"^^xsd:token }

#! nes:EventShape rdfs:label minLength
DELETE WHERE { <event/denial-red-fleet-0a1b2c3d> rdfs:label ?old } ;
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> rdfs:label "" }

#! nes:EventShape ^ne:reports minCount
DELETE DATA { <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <event/denial-red-fleet-0a1b2c3d> }

#! nes:EventShape ne:mention minCount
DELETE WHERE { <event/denial-red-fleet-0a1b2c3d> ne:mention ?old }

#! nes:EventShape ne:confidence maxCount
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:confidence 0.5 }

#! nes:EventShape ne:confidence datatype xsd:decimal
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:confidence ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:confidence "0.5"^^xsd:double }

#! nes:EventShape ne:confidence minInclusive
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:confidence ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:confidence -0.5 }

#! nes:EventShape ne:confidence maxInclusive
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:confidence ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:confidence 1.5 }

#! nes:EventShape ne:confidence pattern
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:confidence ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:confidence 0.50 }

#! nes:EventParticipantsShape ne:agent node nes:SomeEntity
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:agent <event/2021-05-07-killing-ida-holm> ; ne:participant <event/2021-05-07-killing-ida-holm> ; sem:hasActor <event/2021-05-07-killing-ida-holm> }

#! nes:EventParticipantsShape ne:patient node nes:SomeEntity
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:patient <event/2021-05-07-killing-ida-holm> ; ne:participant <event/2021-05-07-killing-ida-holm> ; sem:hasActor <event/2021-05-07-killing-ida-holm> }

#! nes:EventParticipantsShape ne:recipient node nes:SomeEntity
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:recipient <event/2021-05-07-killing-ida-holm> ; ne:participant <event/2021-05-07-killing-ida-holm> ; sem:hasActor <event/2021-05-07-killing-ida-holm> }

#! nes:EventParticipantsShape ne:participant node nes:SomeEntityOrEvent
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:participant <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> ; sem:hasActor <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> }

#! nes:EventParticipantsShape ne:topic node nes:SomeEntityOrEvent
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:topic <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> }

#! nes:EventParticipantsShape ne:place class schema:Place
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:place <organization/red-fleet> ; sem:hasPlace <organization/red-fleet> }

#! nes:EventParticipantsShape ne:participant|ne:agent|ne:patient|ne:recipient|ne:instrument equals ne:participant
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:agent <organization/red-fleet> }

#! nes:EventParticipantsShape sem:hasActor|ne:participant equals sem:hasActor
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:participant <organization/red-fleet> }

#! nes:EventParticipantsShape sem:hasPlace|ne:place equals sem:hasPlace
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:place <place/tarn> }

#! nes:EventTimeShape ne:timeText datatype xsd:string
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:timeText ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:timeText "on Friday"^^xsd:token }

#! nes:EventTimeShape ne:date maxCount
#+ nes:EventTimeShape or
# Two dates are never the same as one earliest day.
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:date "2021-05-08"^^xsd:date }

#! nes:EventTimeShape ne:date datatype xsd:date
#+ nes:EventTimeShape or
# A text is never the same as an earliest day that is a date.
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:date ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:date "2021-05-07" }

#! nes:EventTimeShape ne:date pattern
#+ nes:EventTimeShape or
# A date with a zone is never the same as an earliest day without.
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:date ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:date "2021-05-07Z"^^xsd:date }

#! nes:EventTimeShape ne:earliest maxCount
INSERT DATA { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:earliest "2021-06-02"^^xsd:date }

#! nes:EventTimeShape ne:earliest datatype xsd:date
DELETE WHERE { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:earliest ?old } ;
INSERT DATA { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:earliest "2021-06-01" }

#! nes:EventTimeShape ne:earliest pattern
DELETE WHERE { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:earliest ?old } ;
INSERT DATA { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:earliest "2021-06-01Z"^^xsd:date }

#! nes:EventTimeShape ne:latest maxCount
INSERT DATA { <event/warning-jon-marsh-0a1b2c3d> ne:latest "2021-05-09"^^xsd:date }

#! nes:EventTimeShape ne:latest datatype xsd:date
DELETE WHERE { <event/warning-jon-marsh-0a1b2c3d> ne:latest ?old } ;
INSERT DATA { <event/warning-jon-marsh-0a1b2c3d> ne:latest "2021-05-08" }

#! nes:EventTimeShape ne:latest pattern
DELETE WHERE { <event/warning-jon-marsh-0a1b2c3d> ne:latest ?old } ;
INSERT DATA { <event/warning-jon-marsh-0a1b2c3d> ne:latest "2021-05-08Z"^^xsd:date }

#! nes:EventTimeShape ne:earliest lessThanOrEquals ne:latest
DELETE WHERE { <event/threat-jon-marsh-0a1b2c3d-possible> ne:latest ?old } ;
INSERT DATA { <event/threat-jon-marsh-0a1b2c3d-possible> ne:latest "2021-05-01"^^xsd:date }

#! nes:EventTimeShape or
# The latest day is another.
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:latest ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:latest "2021-05-08"^^xsd:date }

#! nes:EventTimeShape or
# The earliest day is another.
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:earliest ?old } ;
INSERT DATA { <event/2021-05-07-killing-ida-holm> ne:earliest "2021-05-06"^^xsd:date }

#! nes:EventTimeShape or
# Known to the day, and without a date.
DELETE WHERE { <event/2021-05-07-killing-ida-holm> ne:date ?old }

#! nes:EventVersionShape ne:factuality minCount
DELETE WHERE { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:factuality ?old }

#! nes:EventVersionShape ne:factuality maxCount
INSERT DATA { <event/arrest-crew-0a1b2c3d-according-to-red-fleet-negated> ne:factuality ne:Actual }

#! nes:EventVersionShape ne:factuality in
DELETE WHERE { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:factuality ?old } ;
INSERT DATA { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:factuality ne:Rumoured }

#! nes:EventVersionShape ne:accordingTo class ne:Claim
INSERT DATA { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:accordingTo <claim/nobody-tells-of-it-0a1b2c3d> }

#! nes:EventVersionShape ne:versionOf maxCount
#+ nes:EventVersionShape sparql The IRI of a version is the IRI of the plain event with -according-to-{speakers}, -negated, -possible or -planned added, or with the first and one of the others.
# One IRI is not made of two.
INSERT DATA { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:versionOf <event/coercion-at-sea-0a1b2c3d-0> }

#! nes:EventVersionShape ne:versionOf nodeKind sh:IRI
DELETE WHERE { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:versionOf ?old } ;
INSERT DATA { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:versionOf "http://localhost:3030/event/coercion-at-sea-0a1b2c3d" }

#! nes:EventVersionShape ne:versionOf/ne:versionOf maxCount
INSERT DATA { <event/denial-red-fleet-0a1b2c3d-planned> a ne:Denial , ne:Rejection , ne:Event , sem:Event ; rdfs:label "denial" ; ne:factuality ne:Planned ; ne:versionOf <event/denial-red-fleet-0a1b2c3d> ; ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> . <event/denial-red-fleet-0a1b2c3d-planned-negated> a ne:Denial , ne:Rejection , ne:Event , sem:Event ; rdfs:label "no denial" ; ne:factuality ne:Negated ; ne:versionOf <event/denial-red-fleet-0a1b2c3d-planned> ; ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> . <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <event/denial-red-fleet-0a1b2c3d-planned> , <event/denial-red-fleet-0a1b2c3d-planned-negated> }

#! nes:EventVersionShape sparql The IRI of a version is the IRI of the plain event with -according-to-{speakers}, -negated, -possible or -planned added, or with the first and one of the others.
DELETE WHERE { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:versionOf ?old } ;
INSERT DATA { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:versionOf <event/denial-red-fleet-0a1b2c3d> }

#! nes:PlainEventShape xone
# Known through a claim, and no version.
DELETE WHERE { <event/coercion-at-sea-0a1b2c3d-according-to-jon-marsh> ne:versionOf ?old }

#! nes:PlainEventShape xone
# A version of what is reported, and reported itself.
INSERT DATA { <event/denial-red-fleet-0a1b2c3d-planned> a ne:Denial , ne:Rejection , ne:Event , sem:Event ; rdfs:label "denial" ; ne:factuality ne:Actual ; ne:versionOf <event/denial-red-fleet-0a1b2c3d> ; ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> . <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <event/denial-red-fleet-0a1b2c3d-planned> }

#! nes:PlainEventShape xone
# Planned, and no version.
DELETE WHERE { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:versionOf ?old }

#! nes:ClaimedEventShape or
INSERT DATA { <event/meeting-oster-vesland-0a1b2c3d-planned> ne:accordingTo <claim/red-fleet-deny-it-had-held-the-0a1b2c3d> }

#! nes:NegatedEventShape or
INSERT DATA { <event/denial-red-fleet-0a1b2c3d-according-to-ann-reed> a ne:Denial , ne:Rejection , ne:Event , sem:Event ; rdfs:label "denial" ; ne:factuality ne:Negated ; ne:versionOf <event/denial-red-fleet-0a1b2c3d> ; ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> . <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <event/denial-red-fleet-0a1b2c3d-according-to-ann-reed> }

#! nes:PossibleEventShape or
INSERT DATA { <event/denial-red-fleet-0a1b2c3d-according-to-ann-reed> a ne:Denial , ne:Rejection , ne:Event , sem:Event ; rdfs:label "denial" ; ne:factuality ne:Possible ; ne:versionOf <event/denial-red-fleet-0a1b2c3d> ; ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> . <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <event/denial-red-fleet-0a1b2c3d-according-to-ann-reed> }

#! nes:PlannedEventShape or
INSERT DATA { <event/denial-red-fleet-0a1b2c3d-according-to-ann-reed> a ne:Denial , ne:Rejection , ne:Event , sem:Event ; rdfs:label "denial" ; ne:factuality ne:Planned ; ne:versionOf <event/denial-red-fleet-0a1b2c3d> ; ne:mention <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d#char=327,335> . <article/2021-05-08-fire-on-the-ferry-of-tarn-0a1b2c3d> ne:reports <event/denial-red-fleet-0a1b2c3d-according-to-ann-reed> }

#! nes:EventRelationsShape ne:causedBy node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:causedBy <role/harbour-master> }

#! nes:EventRelationsShape ne:inResponseTo node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:inResponseTo <role/harbour-master> }

#! nes:EventRelationsShape ne:justifiedBy node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:justifiedBy <role/harbour-master> }

#! nes:EventRelationsShape ne:hasPurpose node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:hasPurpose <role/harbour-master> }

#! nes:EventRelationsShape ne:condition node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:condition <role/harbour-master> }

#! nes:EventRelationsShape ne:after node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:after <role/harbour-master> }

#! nes:EventRelationsShape ne:partOf node nes:SomeEntityEventOrClaim
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> ne:partOf <role/harbour-master> }

#! nes:EventSubclassShape rdf:type hasValue ne:Event
INSERT DATA { <event/landing-0a1b2c3d> a ne:Movement }

#! nes:KillingShape rdf:type hasValue ne:Assault
DELETE DATA { <event/2021-05-07-killing-ida-holm> a ne:Assault }

#! nes:KillingShape rdf:type hasValue ne:Death
DELETE DATA { <event/2021-05-07-killing-ida-holm> a ne:Death }

#! nes:AssaultSubclassShape rdf:type hasValue ne:Assault
DELETE DATA { <event/2021-05-07-shooting-red-fleet> a ne:Assault } ;
INSERT DATA { <event/2021-05-07-shooting-red-fleet> a ne:Change }

#! nes:CoercionSubclassShape rdf:type hasValue ne:Coercion
DELETE DATA { <event/arrest-crew-0a1b2c3d-according-to-red-fleet-negated> a ne:Coercion } ;
INSERT DATA { <event/arrest-crew-0a1b2c3d-according-to-red-fleet-negated> a ne:Change }

#! nes:ConsultationSubclassShape rdf:type hasValue ne:Consultation
DELETE DATA { <event/meeting-oster-vesland-0a1b2c3d-planned> a ne:Consultation } ;
INSERT DATA { <event/meeting-oster-vesland-0a1b2c3d-planned> a ne:Change }

#! nes:DenialShape rdf:type hasValue ne:Rejection
DELETE DATA { <event/denial-red-fleet-0a1b2c3d> a ne:Rejection } ;
INSERT DATA { <event/denial-red-fleet-0a1b2c3d> a ne:Change }

#! nes:WarningShape rdf:type hasValue ne:Statement
DELETE DATA { <event/warning-jon-marsh-0a1b2c3d> a ne:Statement } ;
INSERT DATA { <event/warning-jon-marsh-0a1b2c3d> a ne:Change }

/// The reference of the ontology, made from its Turtle: **start reading at
/// [OntologyReader][org.newsgraph.endpoint.ontology.OntologyReader]**. The page `/ontology` shows
/// it, and so does the file `ontology/index.html`.
@NullMarked
package org.newsgraph.endpoint.ontology;

import org.jspecify.annotations.NullMarked;

package org.newsgraph.mapping.iri;

import org.apache.jena.graph.Node;

/// An entity's IRI.
///
/// @param slug its last part
/// @param shared whether other articles give the entity the same IRI
record MintedEntity(Node node, String slug, boolean shared) {}

package org.newsgraph.endpoint.view;

/// The reference of the ontology as a file of its own.
///
/// @param style the style sheets, since it has none beside it
public record OntologyFile(OntologyView reference, String style) {}

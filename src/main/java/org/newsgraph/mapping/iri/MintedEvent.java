package org.newsgraph.mapping.iri;

import org.apache.jena.graph.Node;

/// An event's IRI.
///
/// @param node the IRI of this version of the event
/// @param plain the IRI of the event as it would be reported to have happened
record MintedEvent(Node node, Node plain) {}

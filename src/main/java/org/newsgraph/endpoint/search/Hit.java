package org.newsgraph.endpoint.search;

import java.util.Optional;
import org.apache.jena.graph.Node;

/// A thing found.
///
/// @param worth what things found are put in order by
/// @param mention whose sentence has the words, where the words were found in a sentence
public record Hit(Node thing, Kind kind, double worth, Optional<Node> mention) {}

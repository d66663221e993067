package org.newsgraph.store;

import java.util.Map;
import org.apache.jena.graph.Node;

/// What a store holds, in numbers. A triple that several graphs tell counts once.
///
/// @param subjects how many things something is told of
/// @param properties how many triples have each property
/// @param classes how many things are of each class
public record Census(
    long triples, long subjects, Map<Node, Long> properties, Map<Node, Long> classes) {
  /// Keeps copies.
  public Census {
    properties = Map.copyOf(properties);
    classes = Map.copyOf(classes);
  }
}

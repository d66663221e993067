package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Where triples go that files put in no graph.
///
/// @param graph the one that was given for them, if any was
/// @param begun the graphs that hold such triples of earlier files of the same run: these are added
///   to, and not replaced
record Unnamed(Optional<Node> graph, Set<Node> begun) {

  Node required() {
    return graph.orElseThrow(
        () -> new PipelineException("has triples that are in no graph; name one with --graph IRI"));
  }

  /// The same where a manifest knows better.
  Unnamed or(Optional<Node> other) {
    return other.isPresent() ? new Unnamed(other, begun) : this;
  }
}

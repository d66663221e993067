package org.newsgraph.validation;

import java.util.Optional;
import org.apache.jena.graph.Node;

/// One thing that is not as a shape asks.
///
/// @param focus the node that is looked at
/// @param path the property of it that is wrong, written as in SPARQL; empty where the node itself
///   is
/// @param value the value that is wrong, where it is one
/// @param message what is asked of it
public record Violation(
    Node focus, Optional<String> path, Optional<Node> value, String message, Severity severity) {

  /// The violation in a line for people.
  @Override
  public String toString() {
    return severity
        + ": "
        + focus
        + path.map(p -> " " + p).orElse("")
        + value.map(v -> " " + v).orElse("")
        + ": "
        + message;
  }
}

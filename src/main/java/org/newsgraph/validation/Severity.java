package org.newsgraph.validation;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/// How bad it is that a graph is not as a shape asks.
///
/// @see <a href="https://www.w3.org/TR/shacl/#severity">SHACL, declaring the severity of a
///   shape</a>
public enum Severity {
  /// The graph is wrong.
  violation,
  /// Something is missing that there is as a rule, such as evidence in facts written by hand.
  warning,
  /// Worth knowing.
  info;

  static Severity of(Node node) {
    if (node.equals(SHACL.Warning)) {
      return warning;
    }
    return node.equals(SHACL.Info) ? info : violation;
  }
}

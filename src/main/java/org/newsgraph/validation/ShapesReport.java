package org.newsgraph.validation;

import java.util.List;
import org.apache.jena.graph.Graph;

/// What a validation found.
///
/// @param violations what is not as the shapes ask, the worst first, then by focus and message
/// @param graph the same as a [SHACL validation
///   report](https://www.w3.org/TR/shacl/#validation-report)
public record ShapesReport(List<Violation> violations, Graph graph) {

  public ShapesReport {
    violations = List.copyOf(violations);
  }

  /// Whether nothing is wrong; warnings are not.
  public boolean conforms() {
    return violations.stream().noneMatch(v -> v.severity() == Severity.violation);
  }
}

package org.newsgraph.validation;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;

/// What a validation found.
///
/// @param violations what is not as the shapes ask, the worst first, then by focus and message
/// @param graph the same as a [SHACL validation
///   report](https://www.w3.org/TR/shacl/#validation-report)
/// @param met the names of the shapes that looked at something
public record ShapesReport(List<Violation> violations, Graph graph, Set<String> met) {

  public ShapesReport {
    violations = List.copyOf(violations);
    met = Set.copyOf(met);
  }

  /// Whether nothing is wrong; warnings are not.
  public boolean conforms() {
    return violations.stream().noneMatch(v -> v.severity() == Severity.violation);
  }
}

package org.newsgraph.pipeline;

import java.util.Optional;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.validation.ShapesReport;
import org.newsgraph.validation.ShapesValidator;

/// Says whether the graph of an article may go into the store.
@FunctionalInterface
public interface GraphCheck {
  /// Every graph may.
  GraphCheck NONE = graph -> Optional.empty();

  /// What is wrong with a graph; empty when it may go in.
  Optional<String> fault(ArticleGraph graph);

  /// Only graphs without a violation may.
  static GraphCheck by(ShapesValidator shapes) {
    return graph -> {
      ShapesReport report = shapes.validate(Validation.graph(graph.triples().stream()));
      return report.conforms()
          ? Optional.empty()
          : Optional.of("fails the validation: " + report.violations().getFirst());
    };
  }
}

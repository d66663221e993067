package org.newsgraph.pipeline;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
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
      Graph triples = GraphFactory.createDefaultGraph();
      graph.triples().forEach(triples::add);
      ShapesReport report = shapes.validate(triples);
      return report.conforms()
          ? Optional.empty()
          : Optional.of("fails the validation: " + report.violations().getFirst());
    };
  }
}

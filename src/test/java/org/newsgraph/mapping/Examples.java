package org.newsgraph.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.vocabulary.Base;

/// The golden cases: facts by hand, and the graphs that they become.
final class Examples {
  static final List<String> NAMES =
      List.of("only-a-text", "said-and-done", "told-twice", "without-names");

  static final FactMapper MAPPER = new FactMapper(Base.DEFAULT);

  private Examples() {}

  static ArticleFacts facts(String name) {
    String path = "/golden/" + name + "/facts.json";
    try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(path), path)) {
      return FactsReader.parse(new String(in.readAllBytes(), UTF_8), name);
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  static Graph graph(ArticleGraph mapped) {
    Graph graph = GraphFactory.createDefaultGraph();
    mapped.triples().forEach(graph::add);
    return graph;
  }
}

package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.link.rewriting.ArticleWriter;
import org.newsgraph.store.Change;

/// Takes a stream of RDF apart into its graphs and replaces those in the store, one graph in memory
/// at a time where each stands together.
final class GraphSplitter extends StreamRDFBase {
  private final ArticleWriter writer;
  private final Optional<Node> fallback;
  private final Map<Node, Change> changes = new LinkedHashMap<>();
  private final List<Triple> triples = new ArrayList<>();
  private Optional<Node> current = Optional.empty();

  /// @param fallback the graph for triples that are in none
  GraphSplitter(ArticleWriter writer, Optional<Node> fallback) {
    this.writer = writer;
    this.fallback = fallback;
  }

  /// What each graph's coming changed.
  List<Change> changes() {
    return List.copyOf(changes.values());
  }

  @Override
  public void triple(Triple triple) {
    add(unnamed(), triple);
  }

  @Override
  public void quad(Quad quad) {
    add(quad.isDefaultGraph() ? unnamed() : quad.getGraph(), quad.asTriple());
  }

  @Override
  public void finish() {
    current.ifPresent(this::write);
    current = Optional.empty();
  }

  private Node unnamed() {
    return fallback.orElseThrow(
        () -> new PipelineException("has triples that are in no graph; name one with --graph IRI"));
  }

  private void add(Node graph, Triple triple) {
    if (current.filter(graph::equals).isEmpty()) {
      current.ifPresent(this::write);
      current = Optional.of(graph);
    }
    triples.add(triple);
  }

  /// A graph that comes back later in the file adds to what came of it before.
  private void write(Node graph) {
    if (changes.containsKey(graph)) {
      writer.triples(graph).forEach(triples::add);
    }
    changes.merge(graph, writer.load(graph, triples), GraphSplitter::together);
    triples.clear();
  }

  private static Change together(Change first, Change second) {
    return first == Change.UNCHANGED ? second : first;
  }
}

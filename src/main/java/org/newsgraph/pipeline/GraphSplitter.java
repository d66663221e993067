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
  private final Unnamed unnamed;
  private final Map<Node, Change> changes = new LinkedHashMap<>();
  private final List<Triple> triples = new ArrayList<>();
  private boolean hasUnnamed;
  private Optional<Node> current = Optional.empty();

  /// @param unnamed for triples that are in no graph
  GraphSplitter(ArticleWriter writer, Unnamed unnamed) {
    this.writer = writer;
    this.unnamed = unnamed;
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

  /// Has later files of the run add to what this one put in no graph, now that it is in the store.
  void keepBegun() {
    if (hasUnnamed) {
      unnamed.begun().add(unnamed.required());
    }
  }

  private Node unnamed() {
    hasUnnamed = true;
    return unnamed.required();
  }

  @Override
  public void finish() {
    current.ifPresent(this::write);
    current = Optional.empty();
  }

  private void add(Node graph, Triple triple) {
    if (current.filter(graph::equals).isEmpty()) {
      current.ifPresent(this::write);
      current = Optional.of(graph);
    }
    triples.add(triple);
  }

  /// A graph that comes back later in the file, or in another that names none, adds to what came of
  /// it before.
  private void write(Node graph) {
    if (changes.containsKey(graph) || unnamed.begun().contains(graph)) {
      writer.triples(graph).forEach(triples::add);
    }
    changes.merge(graph, writer.load(graph, triples), GraphSplitter::together);
    triples.clear();
  }

  private static Change together(Change first, Change second) {
    return first == Change.UNCHANGED ? second : first;
  }
}

package org.newsgraph.dump;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.Statement;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;

/// What goes into a dump, in the dump's order. In memory are the IRIs of the subjects, or, when
/// graphs are written apart, the triples of one graph.
///
/// @param reader reads within one transaction
record Content(StoreReader reader, Selection selection) {
  static final Quotable QUOTABLE = new Quotable(200);

  /// What is selected.
  ///
  /// @throws DumpException when a graph or an article that was asked for is not there, or none is
  ///   recent enough
  static Content of(StoreReader reader, Selection selection, NewsStore store) {
    Stream.concat(selection.graph().stream(), selection.articles().stream())
        .filter(name -> !reader.contains(name))
        .min(DumpOrder.TERMS)
        .ifPresent(name -> {
          throw new DumpException(
              "There is no %s %s in the store %s."
                  .formatted(
                      selection.articles().contains(name) ? "article" : "graph",
                      name,
                      store.directory()));
        });
    Content content = new Content(reader, selection);
    if (!selection.isOfAllGraphs() && content.graphs().findAny().isEmpty()) {
      throw new DumpException("No article in the store is as recent as that; nothing is written.");
    }
    return content;
  }

  /// All statements, each with its graph where the format has graphs.
  Stream<Statement> statements(DumpFormat format) {
    return format.hasGraphs() ? quads() : union();
  }

  /// The graphs that are selected, in order.
  Stream<Node> graphs() {
    return reader.graphs().filter(selection.graphs(reader)).sorted(DumpOrder.TERMS);
  }

  /// What each graph by itself tells.
  private Stream<Statement> quads() {
    Predicate<Node> subjects = selection.subjects(reader);
    return graphs()
        .flatMap(
            graph -> graph(graph, subjects).map(triple -> RioStatements.statement(triple, graph)));
  }

  /// What one graph tells.
  Stream<Statement> triples(Node graph) {
    return graph(graph, selection.subjects(reader)).map(RioStatements::statement);
  }

  private Stream<Triple> graph(Node graph, Predicate<Node> subjects) {
    return reader
        .triples(graph)
        .filter(triple -> subjects.test(triple.getSubject()))
        .flatMap(this::publishable)
        .sorted(DumpOrder.TRIPLES);
  }

  /// What the graphs together tell, each triple once.
  Stream<Statement> union() {
    Predicate<Node> subjects = selection.subjects(reader);
    Stream<Triple> triples =
        selection.isOfAllGraphs()
            ? reader.subjects().filter(subjects).sorted(DumpOrder.TERMS).flatMap(this::about)
            : selectedUnion(subjects);
    return triples.map(RioStatements::statement);
  }

  private Stream<Triple> about(Node subject) {
    return reader
        .triplesAbout(subject)
        .flatMap(this::publishable)
        .distinct()
        .sorted(DumpOrder.TRIPLES);
  }

  private Stream<Triple> selectedUnion(Predicate<Node> subjects) {
    Predicate<Node> selected = selection.graphs(reader);
    return graphs()
        .flatMap(graph -> reader.triples(graph).map(Triple::getSubject))
        .distinct()
        .filter(subjects)
        .sorted(DumpOrder.TERMS)
        .flatMap(subject ->
            reader
                .triplesAbout(subject, selected)
                .flatMap(this::publishable)
                .distinct()
                .sorted(DumpOrder.TRIPLES));
  }

  private Stream<Triple> publishable(Triple triple) {
    return selection.withoutText() ? QUOTABLE.of(triple).stream() : Stream.of(triple);
  }
}

package org.newsgraph.link.rewriting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads the graphs of articles as they were before things across articles were linked, whether or
/// not they are. Nothing is written.
public final class OriginalGraphs {
  private final StoreReader reader;
  private final Links links;

  /// @param reader reads within one transaction
  /// @param base the store's
  public OriginalGraphs(StoreReader reader, Base base) {
    this.reader = reader;
    links = Links.of(reader, base);
  }

  /// Gives the names of the articles' graphs, each once: an article's graph has the article's name
  /// and tells of it.
  public Stream<Node> articles() {
    return reader.scan(Node.ANY, RDF.Nodes.type, NewsEvents.ARTICLE).stream()
        .map(Triple::getSubject)
        .filter(this::isArticle);
  }

  /// Tells whether that is the name of an article's graph.
  public boolean isArticle(Node node) {
    return reader.contains(node, node, RDF.Nodes.type, NewsEvents.ARTICLE);
  }

  /// Gives the articles that name something in their graphs or in their own triples.
  public Stream<Node> naming(Node thing) {
    return Stream.concat(reader.graphsWith(thing), links.renamedIn(thing))
        .filter(this::isArticle)
        .distinct();
  }

  /// Gives an article's own triples.
  public Set<Triple> triples(Node article) {
    return restored(article, reader.triples(article).collect(Collectors.toSet()));
  }

  /// Gives an article's own triples, when its graph is this one.
  Set<Triple> restored(Node article, Set<Triple> graph) {
    Optional<RenamedGraph> renamed =
        Renaming.read(article, links).map(record -> RenamedGraph.of(record, links));
    return renamed.filter(back -> back.made(graph)).map(back -> back.undo(graph)).orElse(graph);
  }
}

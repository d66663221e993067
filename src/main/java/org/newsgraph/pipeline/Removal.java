package org.newsgraph.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.rewriting.ArticleWriter;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.store.StoredArticles;

/// Removes articles with what only they told, and leaves what others tell as it was. The store
/// remembers what is gone, so that its IRI can say so.
public final class Removal {
  private final NewsStore store;
  private final GazetteerGraph gazetteer;

  /// Removes from a store.
  public Removal(NewsStore store) {
    this.store = store;
    gazetteer = new GazetteerGraph(store);
  }

  /// What went.
  ///
  /// @param articles the articles
  /// @param things what else no article tells of any more
  public record Removed(Set<Node> articles, Set<Node> things) {}

  /// Removes an article, or each one that was published at an address of the web.
  ///
  /// @param address the article's IRI, that IRI from the base on (`article/…`), or a URL
  /// @return empty articles when there is none
  public Removed remove(String address, Instant when) {
    return store.writeAndReturn(writer ->
        remove(new StoredArticles(writer.reader(), store.base()).at(address), writer, when));
  }

  /// Tells whether there was a thing of that IRI, or of that IRI from the base on, that is gone.
  public boolean hasRemoved(String address) {
    Node graph = store.base().removedGraph();
    return store.read(reader ->
        Stream.of(address, store.base().iri() + address)
            .map(NodeFactory::createURI)
            .anyMatch(node -> reader.contains(graph, node, Node.ANY, Node.ANY)));
  }

  private Removed remove(Set<Node> articles, StoreWriter writer, Instant when) {
    Set<Node> told =
        Stream.concat(articles.stream(), Stream.of(store.base().gazetteerGraph()))
            .flatMap(graph -> things(graph, writer.reader()))
            .collect(Collectors.toSet());
    ArticleWriter graphs = new ArticleWriter(writer, gazetteer.writer(writer), store.base());
    Set<Node> merged =
        articles.stream()
            .flatMap(article -> graphs.gaveWay(article).stream())
            .collect(Collectors.toSet());
    articles.forEach(article -> graphs.replace(article, List.of()));
    graphs.finish();
    graphs.forgetUnused(merged);
    told.addAll(merged);
    told.removeIf(thing -> isTold(thing, writer.reader()));
    told.forEach(thing -> writer.noteRemoved(thing, when));
    told.removeAll(articles);
    // They name what is told of by other names.
    told.removeAll(merged);
    return new Removed(articles, told);
  }

  /// What a graph tells of under IRIs of their own: places in an article's text go with its IRI.
  /// The gazetteer's graph tells of what the article itself does not name, such as the country of a
  /// city.
  private Stream<Node> things(Node graph, StoreReader reader) {
    return reader
        .triples(graph)
        .map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(store.base().iri()))
        .filter(node -> node.getURI().indexOf('#') < 0);
  }

  private static boolean isTold(Node thing, StoreReader reader) {
    return reader.contains(Node.ANY, thing, Node.ANY, Node.ANY);
  }
}

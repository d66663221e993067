package org.newsgraph.store;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Finds the articles of a store by what people know them by.
public record StoredArticles(StoreReader reader, Base base) {

  /// Finds the article that an address names, or each one that was published there.
  ///
  /// @param address the article's IRI, that IRI from the base on (`article/…`), or a URL
  public Set<Node> at(String address) {
    Node url = NodeFactory.createURI(address);
    return Stream.concat(
            Stream.of(url, NodeFactory.createURI(base.iri() + address)),
            reader.triples(Node.ANY, Node.ANY, SchemaOrg.URL, url).map(Triple::getSubject))
        .filter(this::isArticle)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// An article's graph has the article's name and tells of it.
  private boolean isArticle(Node node) {
    return reader.contains(node, node, RDF.Nodes.type, NewsEvents.ARTICLE);
  }
}

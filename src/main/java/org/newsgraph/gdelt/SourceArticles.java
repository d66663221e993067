package org.newsgraph.gdelt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;
import org.newsgraph.article.WebAddress;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;
import org.newsgraph.vocabulary.SchemaOrg;

/// The articles that rows name by their addresses. Nothing else is known of them.
final class SourceArticles {
  private static final Set<Node> CLASSES =
      Set.of(NewsEvents.ARTICLE, SchemaOrg.NEWS_ARTICLE, Prov.ENTITY);

  private final IriMinter minter;

  SourceArticles(IriMinter minter) {
    this.minter = minter;
  }

  /// Tells that the article at this address reports the event. What is no address of the web, such
  /// as a name of a broadcast, is left out.
  void report(String address, Node event, RowMapper.Triples triples) {
    Optional<String> url = WebAddress.find(address);
    if (url.isPresent()) {
      Node article = minter.article(article(url.get()));
      triples.type(article, CLASSES);
      triples.label(article, url.get());
      triples.add(article, SchemaOrg.URL, NodeFactory.createURI(url.get()));
      triples.add(article, NewsEvents.REPORTS, event);
    }
  }

  /// An article of which the words in its address stand for its headline.
  private static Article article(String url) {
    String path = url.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    String words = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,5}$", "");
    Metadata metadata =
        new Metadata(
            Optional.of(url),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Source source = new Source(url, Optional.empty(), Optional.empty());
    return new Article(metadata, words, List.of(), source);
  }
}

package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.article.Article;
import org.newsgraph.fact.Extractor;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Tells the articles that the store already holds as they are, read by the same extractor, from
/// those that have to be read.
final class KnownArticles {
  private static final Set<Node> FOUND = Set.of(NewsEvents.REPORTS, SchemaOrg.MENTIONS);

  private final NewsStore store;
  private final FactMapper mapper;
  private final IriMinter minter;
  private final Extractor extractor;
  private final Set<Node> underway = new HashSet<>();

  KnownArticles(NewsStore store, FactMapper mapper, Extractor extractor) {
    this.store = store;
    this.mapper = mapper;
    this.minter = new IriMinter(store.base());
    this.extractor = extractor;
  }

  /// Passes the articles that have to be read, and counts the others as unchanged.
  Predicate<Article> isNews(Intake intake) {
    return article -> {
      boolean news = isNews(article);
      if (!news) {
        intake.finished();
        intake.changed(Change.UNCHANGED);
      }
      return news;
    };
  }

  /// Of an article that comes twice in one run, the last counts, whether or not the first is in the
  /// store yet.
  private boolean isNews(Article article) {
    Node graph = minter.article(article);
    if (underway.contains(graph) || !isHeld(article, graph)) {
      underway.add(graph);
      return true;
    }
    return false;
  }

  private boolean isHeld(Article article, Node graph) {
    Set<Triple> held =
        store.read(reader -> new OriginalGraphs(reader, store.base()).triples(graph));
    if (held.isEmpty()) {
      return false;
    }
    Set<Triple> description = mapper.describe(article, Optional.of(extractor));
    return held.containsAll(description)
        && held.stream().filter(triple -> describes(triple, graph)).allMatch(description::contains);
  }

  /// Whether the triple is of the article's own metadata: when a byline goes, what is left is all
  /// held too.
  private static boolean describes(Triple triple, Node article) {
    return triple.getSubject().equals(article) && !FOUND.contains(triple.getPredicate());
  }
}

package org.newsgraph.pipeline;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadResult;
import org.newsgraph.fact.Extractor;
import org.newsgraph.link.rewriting.OriginalGraphs;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Tells the articles that have to be read from those that need not be: what the store already
/// holds as it is, read by the same extractor; what came before in the same run; and what was
/// removed.
final class KnownArticles {
  private static final Set<Node> FOUND = Set.of(NewsEvents.REPORTS, SchemaOrg.MENTIONS);
  private static final HashFunction HASH = Hashing.sha256();

  private final NewsStore store;
  private final FactMapper mapper;
  private final IriMinter minter;
  private final Extractor extractor;
  private final Returning returning;

  /// What came last under each article's IRI in this run; of both, 64 bits of their SHA-256.
  private final Map<Long, Long> seen = new HashMap<>();

  KnownArticles(NewsStore store, FactMapper mapper, Extractor extractor, Returning returning) {
    this.store = store;
    this.mapper = mapper;
    this.minter = new IriMinter(store.base());
    this.extractor = extractor;
    this.returning = returning;
  }

  /// Passes the articles that have to be read, and tells of the others. Of an article that comes in
  /// several versions in one run, the last counts.
  Predicate<Article> isNews(Intake intake) {
    return article -> {
      Node graph = minter.article(article);
      Long content = hash(article.metadata() + "\n" + article.text());
      Optional<Long> before = Optional.ofNullable(seen.put(hash(graph.getURI()), content));
      if (before.filter(content::equals).isPresent()) {
        intake.skipped(article.source().name(), ReadResult.Cause.DUPLICATE.toString());
        return false;
      }
      if (returning == Returning.REFUSED && wasRemoved(graph)) {
        intake.skipped(article.source().name(), "removed before");
        return false;
      }
      // Another version came before in this run, and may wait to be written.
      if (before.isEmpty() && isHeld(article, graph)) {
        intake.finished();
        intake.changed(Change.UNCHANGED);
        return false;
      }
      return true;
    };
  }

  private static Long hash(String text) {
    return HASH.hashString(text, StandardCharsets.UTF_8).asLong();
  }

  private boolean wasRemoved(Node article) {
    Node removed = store.base().removedGraph();
    return store.read(reader -> reader.contains(removed, article, Node.ANY, Node.ANY));
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

package org.newsgraph.endpoint.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;

/// Collects the things that a search may find, before filters are applied to them.
final class Candidates {
  /// Whose worth is found out exactly.
  private static final int BEST_AT_MOST = 300;

  private final Base base;
  private final Statements statements;
  private final Map<Node, Hit> hits = new LinkedHashMap<>();
  private boolean complete = true;

  Candidates(Base base, Statements statements) {
    this.base = base;
    this.statements = statements;
  }

  Collection<Hit> hits() {
    return hits.values();
  }

  /// Tells whether there may be more.
  boolean areCutShort() {
    return !complete;
  }

  /// Adds what has all the words in a name, then what is told in a sentence that has them.
  void addWith(SearchWords words, Worth worth) {
    TextSearch search = new TextSearch(statements);
    Map<Node, Double> named = search.named(words);
    named.forEach((thing, score) ->
        add(
            thing,
            kind -> worth.named(thing, kind, score, hits.size() < BEST_AT_MOST),
            Optional.empty()));
    Map<Node, Double> sentences = search.inSentences(words);
    sentences.forEach((mention, score) -> {
      told(mention)
          .forEach(thing -> add(thing, kind -> worth.told(thing, score), Optional.of(mention)));
    });
    complete =
        named.size() < TextSearch.FOUND_AT_MOST && sentences.size() < TextSearch.FOUND_AT_MOST;
  }

  /// What a sentence tells of: events and claims, and its article; whom it names has a name.
  private Stream<Node> told(Node mention) {
    Stream<Node> told =
        statements
            .subjects(NewsEvents.HAS_MENTION, mention)
            .limit(TextSearch.FOUND_AT_MOST)
            .filter(thing ->
                Kind.of(base, thing)
                    .filter(kind -> kind == Kind.event || kind == Kind.claim)
                    .isPresent());
    return Stream.concat(told, statements.object(mention, Nif.REFERENCE_CONTEXT).stream());
  }

  /// Adds everything that filters can let pass.
  void addAll(Browsing browsing, Set<Node> places, Set<Node> actors, Worth worth) {
    browsing
        .list(places, actors)
        .forEach(thing -> add(thing, kind -> worth.known(thing, kind), Optional.empty()));
    complete = browsing.isComplete();
  }

  /// The first time that a thing is found says what it is worth.
  private void add(Node thing, Function<Kind, Double> worth, Optional<Node> mention) {
    Hit before = hits.get(thing);
    if (before != null) {
      if (before.mention().isEmpty() && mention.isPresent()) {
        hits.put(thing, new Hit(thing, before.kind(), before.worth(), mention));
      }
      return;
    }
    Kind.of(base, thing)
        .ifPresent(kind -> hits.put(thing, new Hit(thing, kind, worth.apply(kind), mention)));
  }
}

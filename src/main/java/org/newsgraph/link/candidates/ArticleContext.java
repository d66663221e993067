package org.newsgraph.link.candidates;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.gazetteer.SoughtName;
import org.newsgraph.link.reading.EntityTelling;
import org.newsgraph.link.reading.EventTelling;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.Words;
import org.newsgraph.vocabulary.NewsEvents;

/// What one article says that tells namesakes apart.
final class ArticleContext {
  private static final Node ACTUAL = NewsEvents.term("Actual");

  /// So many words of a description are no accident.
  private static final int WORDS = 2;

  private final ReadArticle article;
  private final Set<Node> things = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private Optional<Set<String>> words = Optional.empty();

  ArticleContext(ReadArticle article) {
    this.article = article;
    for (EntityTelling entity : article.entities()) {
      things.add(entity.thing());
      entity.names().stream()
          .flatMap(name -> SoughtName.of(name, entity.types()).stream())
          .forEach(name -> names.add(name.key()));
    }
  }

  /// The names of what a candidate is related to and the article mentions.
  Set<String> related(Candidate candidate) {
    Set<String> met = new TreeSet<>();
    for (Map.Entry<Node, Set<String>> related : candidate.related().entrySet()) {
      Set<String> called = related.getValue();
      if (things.contains(related.getKey()) || called.stream().anyMatch(names::contains)) {
        called.stream().sorted().findFirst().ifPresent(met::add);
      }
    }
    return met;
  }

  /// The words of a candidate's description that the article uses, if several.
  Set<String> described(Candidate candidate) {
    if (candidate.description().isEmpty()) {
      return Set.of();
    }
    Set<String> met = new TreeSet<>(candidate.description());
    met.retainAll(words());
    return met.size() >= WORDS ? met : Set.of();
  }

  private Set<String> words() {
    Set<String> stems = words.orElseGet(() -> Words.stems(article.text()));
    words = Optional.of(stems);
    return stems;
  }

  /// The years in which a thing did what the article reports as having happened.
  IntSummaryStatistics acts(Node thing) {
    return article.events().stream()
        .filter(event -> event.factuality().contains(ACTUAL))
        .filter(event -> event.roles().getOrDefault(NewsEvents.AGENT, Set.of()).contains(thing))
        .flatMap(event -> event.time().stream())
        .collect(Collectors.summarizingInt(days -> days.earliest().getYear()));
  }

  /// The years of all events of the article.
  IntSummaryStatistics years() {
    return article.events().stream()
        .map(EventTelling::time)
        .flatMap(Optional::stream)
        .collect(Collectors.summarizingInt(days -> days.latest().getYear()));
  }
}

package org.newsgraph.link.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.link.copies.CopyDetector;
import org.newsgraph.link.copies.Texts;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.reading.Telling;

/// The reports of a story: an article and its copies are one. What five papers took from one agency
/// is told by one, and speaks no louder for it.
///
/// Which articles are copies follows from the story's articles alone.
final class Reports {
  /// How likely the same two must be that are mentioned alike.
  static final double NEEDED_OF_ALIKE = 0;

  private final Map<Node, Node> originals = new HashMap<>();
  private final int number;

  /// @param articles of the story
  Reports(List<ReadArticle> articles) {
    if (articles.size() > 1) {
      new CopyDetector()
          .copies(new StoryTexts(articles))
          .forEach(copy -> originals.put(copy.article(), copy.original()));
    }
    number = articles.size() - originals.size();
  }

  /// How many there are.
  int number() {
    return number;
  }

  /// The article that stands for the report that an article is: its original, or else itself.
  Node of(Node article) {
    return originals.getOrDefault(article, article);
  }

  /// Tells whether an article is no copy.
  boolean isOriginal(Node article) {
    return !originals.containsKey(article);
  }

  /// Tells whether two articles are of one report and one of them mentions a thing nowhere but
  /// where the other mentions another, in the same words: then they can hardly be two.
  boolean areMentionedAlike(Telling one, Telling other) {
    return !originals.isEmpty()
        && !one.article().equals(other.article())
        && of(one.article()).equals(of(other.article()))
        && isPlaced(one, other);
  }

  private static boolean isPlaced(Telling one, Telling other) {
    Set<Place> these = places(one);
    Set<Place> those = places(other);
    return these.size() <= those.size()
        ? !these.isEmpty() && those.containsAll(these)
        : !those.isEmpty() && these.containsAll(those);
  }

  private static Set<Place> places(Telling telling) {
    return telling.mentions().stream()
        .map(mention -> new Place(mention.words(), mention.sentence()))
        .collect(Collectors.toSet());
  }

  /// Where a thing is mentioned, wherever that is in its article.
  private record Place(String words, String sentence) {}

  /// The texts of a story's articles.
  private static final class StoryTexts implements Texts {
    private final List<ReadArticle> articles;
    private final Map<Node, ReadArticle> byName = new HashMap<>();

    StoryTexts(List<ReadArticle> articles) {
      this.articles = articles;
      articles.forEach(article -> byName.put(article.name(), article));
    }

    @Override
    public List<Node> articles() {
      return articles.stream().map(ReadArticle::name).toList();
    }

    @Override
    public String day(Node article) {
      return article(article).flatMap(ReadArticle::published).map(Object::toString).orElse("");
    }

    @Override
    public String text(Node article) {
      return article(article).map(ReadArticle::text).orElse("");
    }

    private Optional<ReadArticle> article(Node name) {
      return Optional.ofNullable(byName.get(name));
    }
  }
}

package org.newsgraph.link.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.ArticleVectors;
import org.newsgraph.link.text.Frequencies;

/// How much each two articles of a story are about the same: reckoned once, for there are hundreds
/// of pairs of events and entities to each pair of articles.
final class ArticlePairs {
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Likeness[][] pairs;

  /// How much two articles have in common, as cosines from 0 to 1.
  ///
  /// @param words their words
  /// @param names their names and numbers
  /// @param lead how they begin
  /// @param isOneOccasion whether they are about the same occasion
  record Likeness(double words, double names, double lead, boolean isOneOccasion) {}

  ArticlePairs(List<ReadArticle> articles, Frequencies frequencies) {
    List<ArticleVectors> about =
        articles.stream().map(article -> ArticleVectors.of(article.text(), frequencies)).toList();
    Occasions occasions = new Occasions(articles.stream().map(ReadArticle::text).toList());
    pairs = new Likeness[articles.size()][];
    for (int one = 0; one < pairs.length; one++) {
      numbers.put(articles.get(one).name(), one);
      pairs[one] = new Likeness[one + 1];
      for (int other = 0; other <= one; other++) {
        pairs[one][other] =
            likeness(about.get(one), about.get(other), occasions.areOne(one, other));
      }
    }
  }

  private static Likeness likeness(ArticleVectors one, ArticleVectors other, boolean isOne) {
    return new Likeness(
        one.words().cosine(other.words()),
        one.names().cosine(other.names()),
        one.lead().cosine(other.lead()),
        isOne);
  }

  Likeness between(Node one, Node other) {
    int first = Objects.requireNonNull(numbers.get(one), one::getURI);
    int second = Objects.requireNonNull(numbers.get(other), other::getURI);
    return pairs[Math.max(first, second)][Math.min(first, second)];
  }
}

package org.newsgraph.link.pair;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.newsgraph.link.text.TermSet;

/// In how many of a story's articles something has each head: what most of them tell is likelier
/// one thing.
final class Prominence {
  private final Map<Integer, Set<Node>> articles = new HashMap<>();
  private final Map<Integer, Integer> things = new HashMap<>();
  private final double total;

  private Prominence(int articles) {
    total = articles;
  }

  /// @param articles how many articles the story has
  static <T> Prominence of(
      Collection<T> things, Function<T, TermSet> heads, Function<T, Node> article, int articles) {
    Prominence prominence = new Prominence(articles);
    things.forEach(thing -> prominence.note(heads.apply(thing), article.apply(thing)));
    return prominence;
  }

  private void note(TermSet heads, Node article) {
    heads
        .numbers()
        .forEach(head -> {
          articles.computeIfAbsent(head, key -> new HashSet<>()).add(article);
          things.merge(head, 1, Integer::sum);
        });
  }

  /// The greatest share of the other articles that have one of these heads; none where there is no
  /// other article.
  double share(TermSet heads) {
    if (total <= 1) {
      return 0;
    }
    int most = heads.numbers().map(this::articles).max().orElse(1);
    return (most - 1) / (total - 1);
  }

  private int articles(int head) {
    return articles.getOrDefault(head, Set.of()).size();
  }

  /// How many things an article with one of these heads has of it, on average: the least for any of
  /// the heads.
  double crowding(TermSet heads) {
    return heads
        .numbers()
        .filter(head -> articles(head) > 0)
        .mapToDouble(head -> (double) things.getOrDefault(head, 0) / articles(head))
        .min()
        .orElse(0);
  }
}

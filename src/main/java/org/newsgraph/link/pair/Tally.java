package org.newsgraph.link.pair;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/// Counts the things of a story by something that they have, and the reports that tell of them.
/// What the copies of a report tell counts once: as much as each of them tells on average.
///
/// @param <T> what things have
final class Tally<T> {
  private static final Count NONE = new Count(0, 0);

  private final Reports reports;

  /// For each, the things by report and article.
  private final Map<T, Map<Node, Map<Node, Integer>>> noted = new LinkedHashMap<>();

  /// How much there is of something.
  ///
  /// @param reports how many reports have such things
  /// @param things how many such things there are
  record Count(int reports, double things) {}

  Tally(Reports reports) {
    this.reports = reports;
  }

  /// Counts a thing of an article.
  void add(T has, Node article) {
    noted
        .computeIfAbsent(has, key -> new LinkedHashMap<>())
        .computeIfAbsent(reports.of(article), key -> new LinkedHashMap<>())
        .merge(article, 1, Integer::sum);
  }

  /// What was counted.
  Counts<T> counts() {
    Map<T, Count> counts = new HashMap<>();
    noted.forEach((has, told) -> counts.put(has, count(told)));
    return new Counts<>(counts);
  }

  private static Count count(Map<Node, Map<Node, Integer>> told) {
    return new Count(told.size(), told.values().stream().mapToDouble(Tally::average).sum());
  }

  private static double average(Map<Node, Integer> articles) {
    return articles.values().stream().mapToInt(Integer::intValue).average().orElse(0);
  }

  /// The counts of things by what they have.
  record Counts<T>(Map<T, Count> counts) {

    /// How much there is of those that have something.
    Count of(T has) {
      return counts.getOrDefault(has, NONE);
    }
  }
}

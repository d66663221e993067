package org.newsgraph.link.fitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.reading.Telling;

/// A story with the clusters that people put its things into.
///
/// @param labels the cluster of each thing, or nothing
/// @param topic what most of its things are about
record LabelledStory(Comparison comparison, List<String> labels, String topic) {

  /// @param sources the identifier of each article, of which the topic is what precedes `_`
  static LabelledStory of(Comparison comparison, GoldMentions gold, Map<Node, String> sources) {
    Map<Node, List<Telling>> byArticle = new HashMap<>();
    comparison
        .things()
        .forEach(telling ->
            byArticle.computeIfAbsent(telling.article(), key -> new ArrayList<>()).add(telling));
    Map<Node, Map<Node, String>> clusters = new HashMap<>();
    byArticle.forEach((article, things) ->
        clusters.put(article, gold.clusters(sources.getOrDefault(article, ""), things)));
    List<String> labels =
        comparison.things().stream()
            .map(telling -> clusters.get(telling.article()).getOrDefault(telling.thing(), ""))
            .toList();
    String topic =
        comparison.things().stream()
            .map(telling -> sources.getOrDefault(telling.article(), "").split("_", 2)[0])
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    return new LabelledStory(comparison, labels, topic);
  }

  /// Tells whether people looked at both.
  boolean hasLabels(int one, int other) {
    return !labels.get(one).isEmpty() && !labels.get(other).isEmpty();
  }

  /// Tells whether people put both together.
  boolean isSame(int one, int other) {
    return labels.get(one).equals(labels.get(other));
  }
}

package org.newsgraph.link.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words in capitals and the numbers of texts about the same, weighed the more the fewer of the
/// texts have them. What all have tells no two of them apart, and what one has alone neither.
public final class NamesOfFew {
  private static final Pattern NAME =
      Pattern.compile("\\b(?:\\p{Lu}[\\p{L}\\p{N}_-]+|\\p{N}(?:[\\p{N}.,]*\\p{N})?)");

  private NamesOfFew() {}

  /// Gives a vector for each text, in their order.
  public static List<SparseVector> of(List<String> texts) {
    List<Map<String, Integer>> counts = texts.stream().map(NamesOfFew::counts).toList();
    Map<String, Integer> having = new HashMap<>();
    counts.forEach(count -> count.keySet().forEach(name -> having.merge(name, 1, Integer::sum)));
    having.values().removeIf(number -> number == 1);
    return counts.stream().map(count -> weighed(count, having, texts.size())).toList();
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  private static SparseVector weighed(
      Map<String, Integer> counts, Map<String, Integer> having, int texts) {
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((name, count) -> {
      int others = having.getOrDefault(name, 0);
      if (others > 0) {
        weights.put(name, (1 + Math.log(count)) * Math.log((texts + 1.0) / others));
      }
    });
    return SparseVector.of(weights, weights.size());
  }
}

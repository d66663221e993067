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
    List<TermCounts> counts = texts.stream().map(NamesOfFew::counts).toList();
    Map<String, Integer> having = new HashMap<>();
    counts.forEach(count -> count.terms().forEach(name -> having.merge(name, 1, Integer::sum)));
    having.values().removeIf(number -> number == 1);
    return counts.stream()
        .map(count ->
            count.weighed(
                name -> information(having.getOrDefault(name, 0), texts.size()),
                count.terms().size()))
        .toList();
  }

  private static TermCounts counts(String text) {
    return new TermCounts(NAME.matcher(text).results().map(MatchResult::group));
  }

  private static double information(int having, int texts) {
    return having == 0 ? 0 : Math.log((texts + 1.0) / having);
  }
}

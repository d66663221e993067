package org.newsgraph.extraction.coverage;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words of one part of speech, by what the lexicons know of them.
public final class WordCounts {
  private final Map<Standing, Map<String, Integer>> lemmas = new EnumMap<>(Standing.class);

  /// What the lexicons know of a word.
  public enum Standing {
    /// A row of the event lexicon names its class.
    event,
    /// It introduces what somebody says, or helps another word to name an event: "say", "begin".
    other,
    /// Nothing, though it looks like a word that names an event. Verbs all do.
    unknown,
    /// Nothing, and it looks like no word that names an event: "table".
    plain
  }

  /// One word.
  ///
  /// @param count how often it stands in the articles
  public record Frequency(String lemma, int count) {}

  void add(Standing standing, String lemma) {
    lemmas.computeIfAbsent(standing, key -> new HashMap<>()).merge(lemma, 1, Integer::sum);
  }

  /// How many different words there are.
  public int types(Standing standing) {
    return counts(standing).size();
  }

  /// How often they stand in the articles.
  public int tokens(Standing standing) {
    return counts(standing).values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The words that stand there most often.
  public List<Frequency> most(Standing standing, int limit) {
    return counts(standing).entrySet().stream()
        .map(entry -> new Frequency(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Frequency::count).reversed().thenComparing(Frequency::lemma))
        .limit(limit)
        .toList();
  }

  private Map<String, Integer> counts(Standing standing) {
    return lemmas.getOrDefault(standing, Map.of());
  }
}

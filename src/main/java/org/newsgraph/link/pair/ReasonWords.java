package org.newsgraph.link.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.link.text.WordList;

/// Tells in words what a feature says of a pair.
final class ReasonWords {
  private final Map<String, List<String>> words = new HashMap<>();

  ReasonWords() {
    for (String line : WordList.lines("reasons.tsv")) {
      List<String> columns = List.of(line.split("\t"));
      words.put(columns.getFirst(), columns.subList(1, columns.size()));
    }
  }

  /// What a feature says by its value; nothing where that tells people nothing.
  Optional<String> of(String feature, double value) {
    List<String> known = words.getOrDefault(feature, List.of());
    if (value > 0) {
      return known.stream().findFirst().map(text -> value < 1 ? graded(text, value) : text);
    }
    return known.stream().skip(1).findFirst();
  }

  private static String graded(String text, double value) {
    return String.format(Locale.ROOT, "%s (%.2f)", text, value);
  }
}

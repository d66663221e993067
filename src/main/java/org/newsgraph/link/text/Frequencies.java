package org.newsgraph.link.text;

import java.util.HashMap;
import java.util.Map;

/// In how many of a few hundred articles of general news each term stands. A store's own articles
/// are not counted: what is told of a story would else hang on all others.
public final class Frequencies {
  private final Map<String, Integer> articles = new HashMap<>();
  private int total;

  /// Knows general news only.
  public static Frequencies general() {
    Frequencies frequencies = new Frequencies();
    for (String line : WordList.lines("frequencies.tsv")) {
      String[] fields = line.split("\t");
      int number = Integer.parseInt(fields[1]);
      if (fields[0].isEmpty()) {
        frequencies.total = number;
      } else {
        frequencies.articles.put(fields[0], number);
      }
    }
    return frequencies;
  }

  /// How much a term tells: its inverse document frequency, the logarithm of the share of articles
  /// without it; never below zero.
  public double information(String term) {
    return Math.max(0, Math.log((total + 1.0) / (1.0 + articles.getOrDefault(term, 0))));
  }
}

package org.newsgraph.link.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// In how many articles each term stands: those of a store, and beside them a few hundred of
/// general news, so that a small store has some idea too of which terms are frequent.
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

  /// Counts one article more.
  public void add(Collection<String> terms) {
    total++;
    terms.forEach(term -> articles.merge(term, 1, Integer::sum));
  }

  /// How much a term tells: its inverse document frequency, the logarithm of the share of articles
  /// without it; never below zero.
  public double information(String term) {
    return Math.max(0, Math.log((total + 1.0) / (1.0 + articles.getOrDefault(term, 0))));
  }
}

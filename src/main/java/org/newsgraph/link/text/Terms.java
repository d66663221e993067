package org.newsgraph.link.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Numbers terms, so that sets of them are compared fast. For one thread.
public final class Terms {
  private final Map<String, Integer> ids = new HashMap<>();
  private final Frequencies frequencies;

  /// @param frequencies tell how much a term tells
  public Terms(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /// Makes a set of terms.
  public TermSet set(Collection<String> terms) {
    // The alphabet first: what order a set gives its members in can be another in every run.
    String[] sorted = terms.stream().distinct().sorted().toArray(String[]::new);
    for (String term : sorted) {
      ids.putIfAbsent(term, ids.size());
    }
    Arrays.sort(sorted, Comparator.comparingInt(this::id));
    int[] numbers = new int[sorted.length];
    double[] information = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      numbers[i] = id(sorted[i]);
      information[i] = frequencies.information(sorted[i]);
    }
    return new TermSet(numbers, information);
  }

  private int id(String term) {
    return ids.getOrDefault(term, -1);
  }
}

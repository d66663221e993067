package org.newsgraph.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How likely a fact is right, given what speaks for and against it, from `confidence.tsv`: the
/// logistic function of the sum of weights, which were fitted to gold facts.
public final class ConfidenceWeights {
  private static final String BIAS = "bias";

  private final Map<String, Double> weights = new HashMap<>();

  private ConfidenceWeights(List<List<String>> rows) {
    rows.forEach(row -> weights.put(row.get(0), Double.valueOf(row.get(1))));
  }

  /// The table that comes with the program.
  static ConfidenceWeights load() {
    return new ConfidenceWeights(Table.rows("confidence.tsv"));
  }

  /// The confidence in a fact with this evidence, between 0 and 1. Evidence that the table does not
  /// know says nothing.
  public double confidence(Set<String> evidence) {
    double sum =
        weights.getOrDefault(BIAS, 0.0)
            + evidence.stream().mapToDouble(each -> weights.getOrDefault(each, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }
}

package org.newsgraph.link.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How often each term stands in a text.
final class TermCounts {
  private final Map<String, Integer> counts = new HashMap<>();

  TermCounts(Stream<String> terms) {
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
  }

  /// The terms of the text.
  Set<String> terms() {
    return counts.keySet();
  }

  /// Weighs each term by how much it tells and by the logarithm of how often it stands there; what
  /// tells nothing is left out.
  ///
  /// @param information how much a term tells
  /// @param atMost how many terms are kept, the heaviest
  SparseVector weighed(ToDoubleFunction<String> information, int atMost) {
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((term, count) -> {
      double weight = (1 + Math.log(count)) * information.applyAsDouble(term);
      if (weight > 0) {
        weights.put(term, weight);
      }
    });
    return SparseVector.of(weights, atMost);
  }
}

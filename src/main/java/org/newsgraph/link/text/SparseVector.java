package org.newsgraph.link.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Weighted terms, of length one.
public final class SparseVector {
  private static final SparseVector ZERO = new SparseVector(new String[0], new float[0]);

  private final String[] terms;
  private final float[] weights;

  /// @param terms in ascending order
  /// @param weights of these terms
  private SparseVector(String[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// Keeps the heaviest of some terms, and the first in the alphabet of equally heavy ones.
  static SparseVector of(Map<String, Double> weights, int atMost) {
    Comparator<Map.Entry<String, Double>> light = Map.Entry.comparingByValue();
    List<Map.Entry<String, Double>> kept =
        weights.entrySet().stream()
            .sorted(light.reversed().thenComparing(Map.Entry.comparingByKey()))
            .limit(atMost)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    double square = kept.stream().mapToDouble(one -> one.getValue() * one.getValue()).sum();
    if (square == 0) {
      return ZERO;
    }
    double length = Math.sqrt(square);
    float[] normal = new float[kept.size()];
    for (int i = 0; i < normal.length; i++) {
      normal[i] = (float) (kept.get(i).getValue() / length);
    }
    return new SparseVector(kept.stream().map(Map.Entry::getKey).toArray(String[]::new), normal);
  }

  /// The terms that weigh most, the heaviest first, and of equally heavy ones the first in the
  /// alphabet.
  public List<String> heaviest(int atMost) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted((one, other) -> Float.compare(weights[other], weights[one]))
        .limit(atMost)
        .map(i -> terms[i])
        .toList();
  }

  /// Tells each term with its weight, in the order of the alphabet.
  public void forEach(BiConsumer<String, Float> each) {
    for (int i = 0; i < terms.length; i++) {
      each.accept(terms[i], weights[i]);
    }
  }

  /// The cosine of the angle to another vector.
  public double cosine(SparseVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}

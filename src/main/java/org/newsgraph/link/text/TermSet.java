package org.newsgraph.link.text;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// A set of terms, each with how much it tells.
public final class TermSet {
  private final int[] ids;
  private final double[] information;
  private final double total;

  /// @param ids of the terms, in ascending order
  /// @param information of each
  TermSet(int[] ids, double[] information) {
    this.ids = ids;
    this.information = information;
    total = Arrays.stream(information).sum();
  }

  /// The numbers of the terms, in ascending order.
  public IntStream numbers() {
    return Arrays.stream(ids);
  }

  /// Tells whether there is no term.
  public boolean isEmpty() {
    return ids.length == 0;
  }

  /// Goes through the terms that are in another set too.
  private double fold(TermSet other, DoubleBinaryOperator step) {
    double result = 0;
    int i = 0;
    int j = 0;
    while (i < ids.length && j < other.ids.length) {
      if (ids[i] == other.ids[j]) {
        result = step.applyAsDouble(result, information[i++]);
        j++;
      } else if (ids[i] < other.ids[j]) {
        i++;
      } else {
        j++;
      }
    }
    return result;
  }

  /// How much the terms tell that are in another set too.
  public double shared(TermSet other) {
    return fold(other, Double::sum);
  }

  /// The number of terms that are in another set too.
  public int common(TermSet other) {
    return (int) fold(other, (count, _) -> count + 1);
  }

  /// Tells whether a term is in both sets.
  public boolean meets(TermSet other) {
    return common(other) > 0;
  }

  /// The most that a term in both sets tells, or 0.
  public double rarest(TermSet other) {
    return fold(other, Math::max);
  }

  /// The cosine of the angle between the sets, each term weighted by what it tells.
  public double cosine(TermSet other) {
    double length = Math.sqrt(total * other.total);
    return length == 0 ? 0 : shared(other) / length;
  }

  /// How much of the less telling set is in the other.
  public double overlap(TermSet other) {
    double less = Math.min(total, other.total);
    return less == 0 ? 0 : shared(other) / less;
  }

  /// Tells whether every term is in another set.
  public boolean isIn(TermSet other) {
    return common(other) == ids.length;
  }
}

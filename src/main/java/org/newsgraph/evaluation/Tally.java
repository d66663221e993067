package org.newsgraph.evaluation;

/// How many things there are, and how many of them are right.
///
/// @param found how many were found
/// @param right how many of those are right
/// @param gold how many there are in gold
/// @param recalled how many of those were found
public record Tally(double found, double right, double gold, double recalled) {
  /// Nothing counted yet.
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally withGold(double credit) {
    return new Tally(found, right, gold + 1, recalled + credit);
  }

  Tally withFound(double credit) {
    return new Tally(found + 1, right + credit, gold, recalled);
  }

  /// The share of found things that are right; 0 where nothing was found.
  public double precision() {
    return found == 0 ? 0 : right / found;
  }

  /// The share of gold things that were found; 0 where gold has none.
  public double recall() {
    return gold == 0 ? 0 : recalled / gold;
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}

package org.newsgraph.link.copies;

/// The [MinHash] signature of a text: all that stays of it in memory.
final class Signature {
  private final int[] minima;

  Signature(int[] minima) {
    this.minima = minima.clone();
  }

  int minimum(int function) {
    return minima[function];
  }

  /// How many of the functions have their least value in common.
  int agreement(Signature other) {
    int agreement = 0;
    for (int function = 0; function < minima.length; function++) {
      agreement += minima[function] == other.minima[function] ? 1 : 0;
    }
    return agreement;
  }

  /// An estimate of how many of what is in either set is in both.
  double resemblance(Signature other) {
    return (double) agreement(other) / minima.length;
  }

  /// What the resemblance is hardly above: two standard deviations up, and one of many by chance.
  double resemblanceAtMost(Signature other) {
    int agreement = agreement(other);
    return Math.min(1, (agreement + 2 * Math.sqrt(agreement) + 1) / minima.length);
  }
}

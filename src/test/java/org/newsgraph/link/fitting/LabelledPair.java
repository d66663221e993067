package org.newsgraph.link.fitting;

/// Two things of a story that people put together or told apart.
final class LabelledPair {
  private final double[] features;
  private final boolean same;

  /// @param same whether people put them together
  LabelledPair(double[] features, boolean same) {
    this.features = features;
    this.same = same;
  }

  double[] features() {
    return features;
  }

  boolean same() {
    return same;
  }
}

package org.newsgraph.evaluation.calibration;

import java.util.List;
import java.util.stream.IntStream;

/// How far confidence tells what is right: facts in bins by their confidence, and in each bin the
/// share that is right.
///
/// @param bins those that hold facts, the lowest confidence first
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /// Facts of about the same confidence.
  ///
  /// @param from the least confidence
  /// @param to above which the next bin is
  /// @param confidence its mean
  /// @param right the share that is right
  public record Bin(double from, double to, int count, double confidence, double right) {}

  /// The reliability of what was judged, in ten bins.
  public static Reliability of(List<Judged> facts) {
    return new Reliability(
        IntStream.range(0, BINS)
            .mapToObj(bin -> bin(bin, facts.stream().filter(fact -> bin(fact) == bin).toList()))
            .filter(bin -> bin.count() > 0)
            .toList());
  }

  private static int bin(Judged fact) {
    return Math.min(BINS - 1, (int) (fact.confidence() * BINS + 1e-9));
  }

  private static Bin bin(int index, List<Judged> facts) {
    return new Bin(
        (double) index / BINS,
        (index + 1.0) / BINS,
        facts.size(),
        facts.stream().mapToDouble(Judged::confidence).average().orElse(0),
        facts.stream().mapToDouble(fact -> fact.right() ? 1 : 0).average().orElse(0));
  }

  /// How many facts were judged.
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /// The expected calibration error: how far confidence and the share that is right are apart, on
  /// average over the facts.
  ///
  /// @see <a href="https://doi.org/10.1609/aaai.v29i1.9602">Naeini, Cooper and Hauskrecht 2015</a>
  public double error() {
    double sum =
        bins.stream()
            .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
            .sum();
    return count() == 0 ? 0 : sum / count();
  }
}

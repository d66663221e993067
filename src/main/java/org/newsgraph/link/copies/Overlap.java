package org.newsgraph.link.copies;

import java.util.Locale;

/// How much two texts have in common, in shingles.
///
/// What they decide was measured: of 481 news articles, some hundred of them agencies' reports in
/// several versions, no two about different events share even a third of the smaller one, and those
/// about one event share either a few names and quotations, or whole sentences.
///
/// @param copy how many the later text has
/// @param original how many the earlier text has
/// @param shared how many both have
record Overlap(int copy, int original, int shared) {
  /// Of the smaller text. Below, articles use one source and are written apart.
  private static final double HALF = 0.5;

  /// Of a text that took an earlier, shorter one in. What adds more is told anew.
  private static final double QUARTER = 0.25;

  /// Names, titles and a quotation alone make up much of a short text.
  private static final int SHORT = 60;

  private static final double MOST_OF_SHORT = 0.75;
  private static final int TOO_SHORT = 12;

  static Overlap of(Shingles copy, Shingles original) {
    return new Overlap(copy.size(), original.size(), copy.shared(original));
  }

  /// The share of what is in either text that is in both.
  double resemblance() {
    return (double) shared / (copy + original - shared);
  }

  /// The share of the copy that is in the original.
  double containment() {
    return (double) shared / copy;
  }

  private int smaller() {
    return Math.min(copy, original);
  }

  /// Tells whether the later text is no report of its own.
  boolean isCopy() {
    double share = smaller() < SHORT ? MOST_OF_SHORT : HALF;
    return shared >= TOO_SHORT && shared >= share * smaller() && containment() >= QUARTER;
  }

  String inWords() {
    return String.format(
        Locale.ROOT,
        "%,d of its %,d runs of %d words are among the %,d of the other",
        shared,
        copy,
        Shingles.WORDS,
        original);
  }

  /// Tells whether texts of these sizes and this resemblance can be copies.
  static boolean isPossible(int copy, int original, double resemblance) {
    double shared = resemblance * (copy + original) / (1 + resemblance);
    return shared >= HALF * Math.min(copy, original) && shared >= QUARTER * copy;
  }
}

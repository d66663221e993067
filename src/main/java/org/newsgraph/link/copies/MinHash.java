package org.newsgraph.link.copies;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A family of hash functions, of each of which a signature keeps the least value that a set has.
/// Two sets have as large a share of these in common as they are like each other (Broder 1997).
///
/// The functions are the same in every run.
final class MinHash {
  /// Enough to meet nearly every pair of which one part is a thirtieth of the other.
  static final int FUNCTIONS = 128;

  private static final long SEED = 1997;

  private final long[] factors;
  private final long[] summands;

  MinHash() {
    SplittableRandom random = new SplittableRandom(SEED);
    factors = random.longs(FUNCTIONS).map(number -> number | 1).toArray();
    summands = random.longs(FUNCTIONS).toArray();
  }

  /// @throws IllegalArgumentException when there are no shingles
  Signature signature(Shingles shingles) {
    if (shingles.isEmpty()) {
      throw new IllegalArgumentException("an empty set has no least element");
    }
    int[] minima = new int[FUNCTIONS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    shingles.hashes().forEach(shingle -> lower(minima, shingle));
    return new Signature(minima);
  }

  private void lower(int[] minima, long shingle) {
    for (int function = 0; function < FUNCTIONS; function++) {
      // The upper bits of a product hang on all bits of its factors.
      int value = (int) ((shingle * factors[function] + summands[function]) >>> 33);
      minima[function] = Math.min(minima[function], value);
    }
  }
}

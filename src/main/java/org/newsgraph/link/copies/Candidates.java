package org.newsgraph.link.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Finds pairs of articles that are worth comparing, by locality-sensitive hashing: two that have
/// the least value of any one function in common fall into one bucket. One row a band, where others
/// have several, since a short copy of a long text is little like it.
///
/// What thousands of articles end with ("All rights reserved …") makes large buckets of unlike
/// texts. Each article therefore meets only the first few of its bucket and the one before it:
/// copies meet their original in other buckets, of which it is among the first. Time and memory so
/// grow with the number of articles alone.
final class Candidates {
  private static final int FIRST = 16;

  private final List<Sketch> sketches;

  /// Each with the place of the later one in the upper half and that of the earlier one in the
  /// lower, in order.
  private final long[] pairs;

  /// @param sketches in their order
  Candidates(List<Sketch> sketches) {
    this.sketches = sketches;
    long[] found = {};
    for (int function = 0; function < MinHash.FUNCTIONS; function++) {
      found =
          LongStream.concat(LongStream.of(found), inBand(function)).sorted().distinct().toArray();
    }
    pairs = found;
  }

  /// The places of the earlier articles that an article may be a copy of, in order.
  IntStream earlier(int later) {
    int found = Arrays.binarySearch(pairs, joined(later, 0));
    // A stream's skip would walk over all pairs before, for each article.
    return Arrays.stream(pairs, found < 0 ? -found - 1 : found, pairs.length)
        .takeWhile(pair -> upper(pair) == later)
        .mapToInt(Candidates::lower);
  }

  private LongStream inBand(int function) {
    long[] places =
        IntStream.range(0, sketches.size())
            .mapToLong(place -> joined(sketches.get(place).signature().minimum(function), place))
            .sorted()
            .toArray();
    LongStream.Builder found = LongStream.builder();
    int begin = 0;
    for (int at = 1; at < places.length; at++) {
      if (upper(places[at]) != upper(places[begin])) {
        begin = at;
      }
      addPairs(places, begin, at, found);
    }
    return found.build();
  }

  private void addPairs(long[] places, int begin, int at, LongStream.Builder found) {
    int later = lower(places[at]);
    for (int other = begin; other < Math.min(at, begin + FIRST); other++) {
      add(later, lower(places[other]), found);
    }
    if (at > begin + FIRST) {
      add(later, lower(places[at - 1]), found);
    }
  }

  private void add(int later, int earlier, LongStream.Builder found) {
    if (sketches.get(later).isPerhapsCopyOf(sketches.get(earlier))) {
      found.add(joined(later, earlier));
    }
  }

  private static long joined(int upper, int lower) {
    return (long) upper << Integer.SIZE | lower;
  }

  private static int upper(long joined) {
    return (int) (joined >>> Integer.SIZE);
  }

  private static int lower(long joined) {
    return (int) joined;
  }
}

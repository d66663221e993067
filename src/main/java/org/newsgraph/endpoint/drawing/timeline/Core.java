package org.newsgraph.endpoint.drawing.timeline;

import java.util.List;

/// Entries in the order of time, parted into those that share an axis, and the few so far before or
/// after that the axis would have no room for the others.
record Core(List<Entry> before, List<Entry> entries, List<Entry> after) {
  /// The share of entries that are never set aside.
  private static final double KEPT = 0.6;

  /// How much longer the axis may grow for entries beside those.
  private static final double STRETCH = 5;

  /// Days in which a shorter time is taken as one so long.
  private static final double SHORTEST = 40;

  /// @param sorted by their middle
  static Core of(List<Entry> sorted) {
    if (sorted.isEmpty()) {
      return new Core(List.of(), List.of(), List.of());
    }
    int kept = (int) Math.ceil(sorted.size() * KEPT);
    int first = densest(sorted, kept);
    int last = first + kept - 1;
    double limit = STRETCH * Math.max(SHORTEST, length(sorted, first, last));
    while (true) {
      double earlier = first > 0 ? length(sorted, first - 1, last) : Double.MAX_VALUE;
      double later = last < sorted.size() - 1 ? length(sorted, first, last + 1) : Double.MAX_VALUE;
      if (Math.min(earlier, later) > limit) {
        return new Core(
            sorted.subList(0, first),
            sorted.subList(first, last + 1),
            sorted.subList(last + 1, sorted.size()));
      }
      first -= earlier <= later ? 1 : 0;
      last += earlier <= later ? 0 : 1;
    }
  }

  /// Where the shortest time begins that holds so many entries; the latest one of several.
  private static int densest(List<Entry> sorted, int kept) {
    int best = 0;
    for (int first = 1; first + kept <= sorted.size(); first++) {
      if (length(sorted, first, first + kept - 1) <= length(sorted, best, best + kept - 1)) {
        best = first;
      }
    }
    return best;
  }

  private static double length(List<Entry> sorted, int first, int last) {
    return sorted.get(last).middle() - sorted.get(first).middle();
  }
}

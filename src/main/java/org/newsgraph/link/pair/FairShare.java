package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.List;

/// Shares places among those who ask for different numbers of them: each gets what it asks for, up
/// to a most that is the same for all, as water fills vessels that are joined. Who asks for a great
/// many takes nothing from those who ask for few.
final class FairShare {
  private FairShare() {}

  /// The most that each gets: the greatest number for which the places suffice, or
  /// [Integer#MAX_VALUE] where there are enough for all.
  ///
  /// @param asked how many each asks for
  /// @param places how many there are
  static int most(int[] asked, int places) {
    int[] ascending = asked.clone();
    Arrays.sort(ascending);
    int left = places;
    for (int served = 0; served < ascending.length; served++) {
      int others = ascending.length - served;
      if ((long) ascending[served] * others > left) {
        return left / others;
      }
      left -= ascending[served];
    }
    return Integer.MAX_VALUE;
  }

  /// Shares among groups first, and then within each.
  ///
  /// @param groups how many each member of each group asks for
  /// @return for each group the most that each of its members gets
  static int[] mosts(List<int[]> groups, int places) {
    int most = most(groups.stream().mapToInt(FairShare::sum).toArray(), places);
    return groups.stream().mapToInt(asked -> most(asked, most)).toArray();
  }

  private static int sum(int[] asked) {
    return (int) Math.min(Integer.MAX_VALUE, Arrays.stream(asked).asLongStream().sum());
  }
}

package org.newsgraph.link.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Brings together clusters that a few of their members keep apart: what came first into a cluster
/// may be infinitely unlike another that the rest of it belongs with. Those few are left behind
/// where that costs less than it brings.
///
/// Both are told by what is above the threshold, summed up over all pairs of a cluster: the measure
/// of correlation clustering.
///
/// @see <a href="https://doi.org/10.1023/B:MACH.0000033116.57574.95">N. Bansal et al., Correlation
///   clustering, 2004</a>
public final class Rearrangement {
  private static final int ROUNDS = 5;

  private final float[][] similarity;
  private final int[] sizes;
  private final double threshold;
  private final int[] clusters;

  private Rearrangement(float[][] similarity, int[] sizes, double threshold, int[] clusters) {
    this.similarity = similarity;
    this.sizes = sizes;
    this.threshold = threshold;
    this.clusters = clusters.clone();
  }

  /// Two clusters that come together without some members of the first.
  private record Move(int from, int to, List<Integer> left, double gain) {}

  /// Rearranges clusters.
  ///
  /// @param similarity of each two things, the lower triangle
  /// @param sizes how many members each thing stands for
  /// @param threshold from it on, two belong together
  /// @param clusters for each thing the lowest number of a thing in its cluster
  /// @return the same, rearranged
  public static int[] of(float[][] similarity, int[] sizes, double threshold, int[] clusters) {
    Rearrangement rearrangement = new Rearrangement(similarity, sizes, threshold, clusters);
    for (int round = 0; round < ROUNDS && rearrangement.round(); round++) {
      rearrangement.renumber();
    }
    return rearrangement.clusters;
  }

  private boolean round() {
    NavigableMap<Integer, List<Integer>> members = members();
    List<Move> moves = new ArrayList<>();
    members.forEach((cluster, things) -> {
      double[] sums = sums(cluster, things);
      members
          .tailMap(cluster, false)
          .forEach((other, those) -> {
            if (sums[other] > 0) {
              add(things, those, moves);
              add(those, things, moves);
            }
          });
    });
    moves.sort(
        Comparator.comparingDouble(Move::gain)
            .reversed()
            .thenComparingInt(Move::from)
            .thenComparingInt(Move::to));
    Set<Integer> moved = new HashSet<>();
    for (Move move : moves) {
      if (!moved.contains(move.from()) && !moved.contains(move.to())) {
        moved.add(move.from());
        moved.add(move.to());
        make(move, members);
      }
    }
    return !moves.isEmpty();
  }

  /// What a cluster and each of those after it are together, without what keeps them apart.
  private double[] sums(int cluster, List<Integer> things) {
    double[] sums = new double[clusters.length];
    for (int thing : things) {
      for (int other = 0; other < clusters.length; other++) {
        if (clusters[other] > cluster) {
          double more = more(thing, other);
          sums[clusters[other]] += more == Double.NEGATIVE_INFINITY ? 0 : more;
        }
      }
    }
    return sums;
  }

  private NavigableMap<Integer, List<Integer>> members() {
    NavigableMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int thing = 0; thing < clusters.length; thing++) {
      members.computeIfAbsent(clusters[thing], key -> new ArrayList<>()).add(thing);
    }
    return members;
  }

  private void add(List<Integer> from, List<Integer> to, List<Move> moves) {
    List<Integer> left = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (int thing : from) {
      boolean isApart =
          to.stream().anyMatch(other -> more(thing, other) == Double.NEGATIVE_INFINITY);
      (isApart ? left : rest).add(thing);
    }
    double brings = sum(rest, to);
    double gain = brings - Math.max(0, sum(left, rest));
    if (brings > 0 && gain > 0) {
      moves.add(new Move(clusters[from.getFirst()], clusters[to.getFirst()], left, gain));
    }
  }

  private double sum(List<Integer> these, List<Integer> those) {
    double sum = 0;
    for (int one : these) {
      for (int other : those) {
        sum += more(one, other);
      }
    }
    return sum;
  }

  /// What two things are above the threshold, for all that they stand for.
  private double more(int one, int other) {
    float alike = similarity[Math.max(one, other)][Math.min(one, other)];
    return alike == Float.NEGATIVE_INFINITY
        ? Double.NEGATIVE_INFINITY
        : (alike - threshold) * sizes[one] * sizes[other];
  }

  private void make(Move move, Map<Integer, List<Integer>> members) {
    List<Integer> from = members.getOrDefault(move.from(), List.of());
    double within = 0;
    for (int one : move.left()) {
      for (int other : move.left()) {
        within += other < one ? more(one, other) : 0;
      }
    }
    for (int thing : from) {
      if (!move.left().contains(thing)) {
        clusters[thing] = move.to();
      } else {
        clusters[thing] = within > 0 ? move.left().getFirst() : thing;
      }
    }
  }

  /// Numbers clusters by their lowest things again.
  private void renumber() {
    Map<Integer, Integer> lowest = new TreeMap<>();
    for (int thing = 0; thing < clusters.length; thing++) {
      lowest.putIfAbsent(clusters[thing], thing);
    }
    for (int thing = 0; thing < clusters.length; thing++) {
      clusters[thing] = lowest.getOrDefault(clusters[thing], thing);
    }
  }
}

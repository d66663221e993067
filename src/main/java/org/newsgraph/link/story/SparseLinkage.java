package org.newsgraph.link.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.newsgraph.link.cluster.Mergers;

/// Average linkage over those pairs that have a similarity worth naming; all others count as having
/// none. It takes time by the number of pairs.
final class SparseLinkage {
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final int[] size;
  private final Mergers mergers;
  private final int largest;
  private final PriorityQueue<Merger> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Merger::similarity)
              .reversed()
              .thenComparingInt(Merger::one)
              .thenComparingInt(Merger::other));

  /// Two clusters that may become one, with the sizes that they had then.
  private record Merger(int one, int other, double similarity, int size, int otherSize) {}

  /// @param largest how many things a cluster may have
  SparseLinkage(int things, int largest) {
    this.largest = largest;
    size = new int[things];
    mergers = new Mergers(things);
    for (int i = 0; i < things; i++) {
      sums.add(new TreeMap<>());
      size[i] = 1;
    }
  }

  void add(int one, int other, double similarity) {
    sums.get(one).put(other, similarity);
    sums.get(other).put(one, similarity);
  }

  /// Gives for each thing the lowest number of a thing in its cluster.
  int[] cluster(double threshold) {
    for (int thing = 0; thing < size.length; thing++) {
      for (int near : sums.get(thing).keySet()) {
        if (near < thing) {
          offer(near, thing, threshold);
        }
      }
    }
    while (!queue.isEmpty()) {
      Merger next = queue.remove();
      if (size[next.one] == next.size && size[next.other] == next.otherSize) {
        merge(next.one, next.other, threshold);
      }
    }
    return mergers.clusters();
  }

  private void offer(int one, int other, double threshold) {
    double similarity = sums.get(one).getOrDefault(other, 0.0) / ((double) size[one] * size[other]);
    if (similarity >= threshold && size[one] + size[other] <= largest) {
      queue.add(
          new Merger(
              Math.min(one, other),
              Math.max(one, other),
              similarity,
              size[Math.min(one, other)],
              size[Math.max(one, other)]));
    }
  }

  private void merge(int kept, int gone, double threshold) {
    Map<Integer, Double> near = sums.get(kept);
    near.remove(gone);
    sums.get(gone)
        .forEach((other, sum) -> {
          if (other != kept) {
            near.merge(other, sum, Double::sum);
            Map<Integer, Double> theirs = sums.get(other);
            theirs.remove(gone);
            theirs.put(kept, near.getOrDefault(other, sum));
          }
        });
    sums.get(gone).clear();
    size[kept] += size[gone];
    size[gone] = 0;
    mergers.merge(gone, kept);
    near.keySet().forEach(other -> offer(kept, other, threshold));
  }
}

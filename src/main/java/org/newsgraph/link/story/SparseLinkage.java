package org.newsgraph.link.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.newsgraph.link.cluster.Mergers;

/// Average linkage over those pairs that have a similarity worth naming; all others count as having
/// none. It takes time by the number of pairs.
final class SparseLinkage {
  private final List<Nearness> near = new ArrayList<>();
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
  private record Merger(int one, int other, float similarity, int size, int otherSize) {}

  /// @param largest how many things a cluster may have
  SparseLinkage(int things, int largest) {
    this.largest = largest;
    size = new int[things];
    mergers = new Mergers(things);
    for (int i = 0; i < things; i++) {
      near.add(new Nearness());
      size[i] = 1;
    }
  }

  /// Notes how alike two things are, once of each two.
  void add(int one, int other, double similarity) {
    near.get(Math.max(one, other)).add(Math.min(one, other), (float) similarity);
  }

  /// The things of lower number that it was noted of how alike they are to one.
  IntStream noted(int thing) {
    Nearness others = near.get(thing);
    return IntStream.range(0, others.length()).map(others::other);
  }

  /// Gives for each thing the lowest number of a thing in its cluster.
  int[] cluster(double threshold) {
    int[] lower = near.stream().mapToInt(Nearness::length).toArray();
    for (int thing = 0; thing < size.length; thing++) {
      Nearness others = near.get(thing);
      for (int i = 0; i < lower[thing]; i++) {
        near.get(others.other(i)).add(thing, others.sum(i));
        offer(thing, others.other(i), others.sum(i), threshold);
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

  private void offer(int one, int other, float sum, double threshold) {
    float similarity = sum / ((float) size[one] * size[other]);
    if (similarity >= threshold && size[one] + size[other] <= largest) {
      int first = Math.min(one, other);
      int second = Math.max(one, other);
      queue.add(new Merger(first, second, similarity, size[first], size[second]));
    }
  }

  /// Only the cluster that is kept is brought up to date: what others hold of those that are gone
  /// is found by what these have come to.
  private void merge(int kept, int gone, double threshold) {
    Nearness all = near.get(kept);
    all.addAll(near.set(gone, new Nearness()));
    size[kept] += size[gone];
    size[gone] = 0;
    mergers.merge(gone, kept);
    all.settle(mergers::of, kept);
    for (int i = 0; i < all.length(); i++) {
      offer(kept, all.other(i), all.sum(i), threshold);
    }
  }
}

package org.newsgraph.link.cluster;

import java.util.Arrays;

/// Hierarchical clustering by the average similarity of the members of two clusters, by the
/// nearest-neighbour chain: quadratic in time and room, and exact.
///
/// @see <a href="https://arxiv.org/abs/1109.2378">D. Müllner, Modern hierarchical, agglomerative
///   clustering algorithms, 2011</a>
public final class AverageLinkage {
  private static final int NONE = -1;

  private final float[][] similarity;
  private final int[] size;
  private final Mergers mergers;
  private final double threshold;

  private AverageLinkage(float[][] similarity, int[] size, double threshold) {
    this.similarity = similarity;
    this.size = size;
    this.threshold = threshold;
    mergers = new Mergers(size.length);
  }

  /// Merges clusters for as long as two have at least a similarity.
  ///
  /// @param similarity of each two things, the lower triangle: row i has i columns; two that are
  ///   infinitely unlike never come into one cluster, for the average with any others is so too
  /// @param sizes how many members each thing stands for
  /// @return for each thing the lowest number of a thing in its cluster
  public static int[] cluster(float[][] similarity, int[] sizes, double threshold) {
    float[][] rows = Arrays.stream(similarity).map(float[]::clone).toArray(float[][]::new);
    AverageLinkage linkage = new AverageLinkage(rows, sizes.clone(), threshold);
    linkage.run();
    return linkage.mergers.clusters();
  }

  private void run() {
    int[] chain = new int[size.length];
    int length = 0;
    for (int start = 0; start < size.length; start++) {
      while (size[start] > 0) {
        if (length == 0) {
          chain[length++] = start;
        }
        int top = chain[length - 1];
        int before = length > 1 ? chain[length - 2] : NONE;
        int nearest = nearest(top, before);
        if (nearest == NONE || get(top, nearest) < threshold) {
          // Nothing can come nearer to it: average linkage never raises a similarity above both.
          finish(top);
          length--;
        } else if (nearest == before) {
          merge(Math.min(top, before), Math.max(top, before));
          length -= 2;
        } else {
          chain[length++] = nearest;
        }
      }
    }
  }

  /// The nearest other open cluster; of equally near ones the former link of the chain, then the
  /// lowest.
  private int nearest(int one, int preferred) {
    int nearest = preferred;
    float most = preferred == NONE ? Float.NEGATIVE_INFINITY : get(one, preferred);
    for (int other = 0; other < size.length; other++) {
      if (other != one && size[other] > 0 && get(one, other) > most) {
        nearest = other;
        most = get(one, other);
      }
    }
    return nearest;
  }

  private void merge(int kept, int gone) {
    for (int other = 0; other < size.length; other++) {
      if (size[other] > 0 && other != kept && other != gone) {
        float average =
            (size[kept] * get(kept, other) + size[gone] * get(gone, other))
                / (size[kept] + size[gone]);
        set(kept, other, average);
      }
    }
    size[kept] += size[gone];
    size[gone] = 0;
    mergers.merge(gone, kept);
  }

  private void finish(int done) {
    size[done] = 0;
  }

  private float get(int one, int other) {
    return one > other ? similarity[one][other] : similarity[other][one];
  }

  private void set(int one, int other, float value) {
    if (one > other) {
      similarity[one][other] = value;
    } else {
      similarity[other][one] = value;
    }
  }
}

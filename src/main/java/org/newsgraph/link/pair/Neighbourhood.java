package org.newsgraph.link.pair;

import java.util.Arrays;
import org.newsgraph.link.cluster.AverageLinkage;

/// What the other things of a story say of a pair: things that are like the same others, or that
/// fall into one cluster, are likelier the same.
public final class Neighbourhood {
  private static final float LEAST = 0.05f;
  private static final double[] CUTS = {0.15, 0.3, 0.5};
  private static final int MIDDLE = 1;

  private final float[][] likelihood;
  private final int[][] near;
  private final float[][] nearLikelihood;
  private final double[] length;
  private final int[][] clusters = new int[CUTS.length][];
  private final int[] size;
  private final int[] rank;
  private final float[][] between;

  /// @param likelihood of each two things, the lower triangle, as their own features tell it
  public Neighbourhood(float[][] likelihood) {
    this.likelihood = likelihood;
    int things = likelihood.length;
    near = new int[things][];
    nearLikelihood = new float[things][];
    length = new double[things];
    for (int thing = 0; thing < things; thing++) {
      gather(thing);
    }
    for (int cut = 0; cut < CUTS.length; cut++) {
      clusters[cut] = clusters(CUTS[cut]);
    }
    size = sizes(clusters[MIDDLE]);
    rank = ranks(size);
    between = between(clusters[MIDDLE]);
  }

  private float get(int one, int other) {
    return one > other ? likelihood[one][other] : likelihood[other][one];
  }

  private void gather(int thing) {
    int count = 0;
    int[] numbers = new int[likelihood.length];
    for (int other = 0; other < likelihood.length; other++) {
      if (other != thing && get(thing, other) >= LEAST) {
        numbers[count++] = other;
      }
    }
    near[thing] = Arrays.copyOf(numbers, count);
    nearLikelihood[thing] = new float[count];
    double square = 0;
    for (int i = 0; i < count; i++) {
      float value = get(thing, numbers[i]);
      nearLikelihood[thing][i] = value;
      square += value * value;
    }
    length[thing] = square;
  }

  private int[] clusters(double cut) {
    int[] sizes = new int[likelihood.length];
    Arrays.fill(sizes, 1);
    return AverageLinkage.cluster(likelihood, sizes, cut);
  }

  private static int[] sizes(int[] clusters) {
    int[] sizes = new int[clusters.length];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    return sizes;
  }

  /// Numbers the clusters that have members: what is between them takes room by the square of their
  /// number.
  private static int[] ranks(int[] sizes) {
    int[] ranks = new int[sizes.length];
    int rank = 0;
    for (int cluster = 0; cluster < sizes.length; cluster++) {
      ranks[cluster] = sizes[cluster] > 0 ? rank++ : -1;
    }
    return ranks;
  }

  private float[][] between(int[] clusters) {
    float[][] sums = new float[(int) Arrays.stream(size).filter(members -> members > 0).count()][];
    for (int row = 0; row < sums.length; row++) {
      sums[row] = new float[row + 1];
    }
    for (int one = 0; one < clusters.length; one++) {
      for (int other = 0; other < one; other++) {
        int a = rank[Math.max(clusters[one], clusters[other])];
        int b = rank[Math.min(clusters[one], clusters[other])];
        sums[a][b] += likelihood[one][other];
      }
    }
    return sums;
  }

  /// Adds what the others say of a pair to its own features.
  public Features add(int one, int other, Features features) {
    double p = get(one, other);
    int a = Math.max(clusters[MIDDLE][one], clusters[MIDDLE][other]);
    int b = Math.min(clusters[MIDDLE][one], clusters[MIDDLE][other]);
    double pairs = a == b ? size[a] * (size[a] - 1) / 2.0 : (double) size[a] * size[b];
    double mean = pairs == 0 ? 0 : between[rank[a]][rank[b]] / pairs;
    return features
        .add("by itself", logit(p))
        .add("likelihood", p)
        .add("like the same", cosine(one, other, p))
        .add("best link", link(one, other))
        .add("together at .15", clusters[0][one] == clusters[0][other])
        .add("together at .3", a == b)
        .add("together at .5", clusters[2][one] == clusters[2][other])
        .add("between clusters", mean)
        .add("smaller cluster", Math.log(Math.min(size[a], size[b])))
        .add("larger cluster", Math.log(Math.max(size[a], size[b])));
  }

  private static double logit(double p) {
    double kept = Math.clamp(p, 0.001, 0.999);
    return Math.log(kept / (1 - kept));
  }

  private double cosine(int one, int other, double p) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < near[one].length && j < near[other].length) {
      if (near[one][i] == near[other][j]) {
        sum += nearLikelihood[one][i++] * nearLikelihood[other][j++];
      } else if (near[one][i] < near[other][j]) {
        i++;
      } else {
        j++;
      }
    }
    double own = p >= LEAST ? p * p : 0;
    double lengths = (length[one] - own) * (length[other] - own);
    return lengths <= 1e-9 ? 0 : sum / Math.sqrt(lengths);
  }

  private double link(int one, int other) {
    double most = 0;
    int i = 0;
    int j = 0;
    while (i < near[one].length && j < near[other].length) {
      if (near[one][i] == near[other][j]) {
        most = Math.max(most, Math.min(nearLikelihood[one][i++], nearLikelihood[other][j++]));
      } else if (near[one][i] < near[other][j]) {
        i++;
      } else {
        j++;
      }
    }
    return most;
  }
}

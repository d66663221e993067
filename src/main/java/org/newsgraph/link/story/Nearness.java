package org.newsgraph.link.story;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// How near a cluster is to others: for each, the sum over all pairs of their members. In as little
/// room as it takes, for there are millions.
final class Nearness {
  private static final int ROOM = 8;

  private int[] others = new int[0];
  private float[] sums = new float[0];
  private int length;

  void add(int other, float sum) {
    if (length == others.length) {
      others = Arrays.copyOf(others, Math.max(ROOM, 2 * length));
      sums = Arrays.copyOf(sums, others.length);
    }
    others[length] = other;
    sums[length++] = sum;
  }

  void addAll(Nearness more) {
    for (int i = 0; i < more.length; i++) {
      add(more.others[i], more.sums[i]);
    }
  }

  /// Brings what clusters have come to together, and leaves one of them out.
  void settle(IntUnaryOperator cluster, int own) {
    long[] order = new long[length];
    Arrays.setAll(order, i -> (long) cluster.applyAsInt(others[i]) << Integer.SIZE | i);
    Arrays.sort(order);
    Nearness settled = new Nearness();
    for (long each : order) {
      int other = (int) (each >>> Integer.SIZE);
      if (settled.length > 0 && settled.others[settled.length - 1] == other) {
        settled.sums[settled.length - 1] += sums[(int) each];
      } else if (other != own) {
        settled.add(other, sums[(int) each]);
      }
    }
    others = Arrays.copyOf(settled.others, settled.length);
    sums = Arrays.copyOf(settled.sums, settled.length);
    length = settled.length;
  }

  int length() {
    return length;
  }

  int other(int at) {
    return others[at];
  }

  float sum(int at) {
    return sums[at];
  }
}

package org.newsgraph.link.cluster;

import java.util.Arrays;

/// Which cluster went into which.
public final class Mergers {
  private final int[] into;

  /// @param things how many there are, each a cluster by itself
  public Mergers(int things) {
    into = new int[things];
    Arrays.setAll(into, thing -> thing);
  }

  /// Puts a cluster into another one.
  public void merge(int gone, int kept) {
    into[gone] = kept;
  }

  /// Gives for each thing the cluster that it has come to.
  public int[] clusters() {
    int[] clusters = new int[into.length];
    Arrays.setAll(clusters, this::of);
    return clusters;
  }

  /// Gives the cluster that a thing has come to.
  public int of(int thing) {
    int root = thing;
    while (into[root] != root) {
      into[root] = into[into[root]];
      root = into[root];
    }
    return root;
  }
}

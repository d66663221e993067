package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.link.cluster.AverageLinkage;
import org.newsgraph.link.text.NamesOfFew;
import org.newsgraph.link.text.SparseVector;

/// Which articles of a story are about the same occasion. Two earthquakes in one country, or two
/// raids on ships, are told in the same words; the names and numbers that only some of the articles
/// have tell them apart.
///
/// Articles are of one occasion where the cosine of these names and numbers is above a threshold
/// that was measured on stories of 5 to 25 articles. A story of two articles is one occasion as
/// soon as they have one of them in common: what one has alone is left out before they are
/// compared.
final class Occasions {
  /// Cosine, from 0 to 1.
  private static final double SAME = 0.07;

  private final int[] occasions;

  /// @param texts of the articles
  Occasions(List<String> texts) {
    int[] sizes = new int[texts.size()];
    Arrays.fill(sizes, 1);
    occasions = AverageLinkage.cluster(likeness(NamesOfFew.of(texts)), sizes, SAME);
  }

  private static float[][] likeness(List<SparseVector> about) {
    float[][] rows = new float[about.size()][];
    for (int one = 0; one < rows.length; one++) {
      rows[one] = new float[one];
      for (int other = 0; other < one; other++) {
        rows[one][other] = (float) about.get(one).cosine(about.get(other));
      }
    }
    return rows;
  }

  /// Tells whether two articles are about the same occasion, by their place in the list.
  boolean areOne(int one, int other) {
    return occasions[one] == occasions[other];
  }
}

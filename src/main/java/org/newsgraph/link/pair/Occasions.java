package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.link.cluster.AverageLinkage;
import org.newsgraph.link.reading.ReadArticle;
import org.newsgraph.link.text.NamesOfFew;
import org.newsgraph.link.text.SparseVector;

/// Which articles of a story are about the same occasion. Two earthquakes in one country, or two
/// raids on ships, are told in the same words; the names and numbers that only some of the articles
/// have tell them apart.
final class Occasions {
  private static final double SAME = 0.07;

  private final Map<Node, Integer> occasions = new HashMap<>();

  Occasions(List<ReadArticle> articles) {
    int[] sizes = new int[articles.size()];
    Arrays.fill(sizes, 1);
    List<SparseVector> names = NamesOfFew.of(articles.stream().map(ReadArticle::text).toList());
    int[] clusters = AverageLinkage.cluster(likeness(names), sizes, SAME);
    for (int number = 0; number < clusters.length; number++) {
      occasions.put(articles.get(number).name(), clusters[number]);
    }
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

  /// Tells whether two articles are about the same occasion.
  boolean areOne(Node one, Node other) {
    return occasions.getOrDefault(one, -1).equals(occasions.getOrDefault(other, -1));
  }
}

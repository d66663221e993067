package org.newsgraph.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.link.text.ArticleVectors;
import org.newsgraph.link.text.SparseVector;

/// What an article is about, in as little room as it takes to compare it.
///
/// Its terms are numbers, which stand in the order of their numbers.
final class Topic {
  private static final int WEIGHTIEST = 16;

  private final Numbered words;
  private final Numbered names;
  private final int[] weightiest;

  /// @param numbers of all terms so far; new ones get the next
  Topic(ArticleVectors article, Map<String, Integer> numbers) {
    words = Numbered.of(article.words(), numbers);
    names = Numbered.of(article.names(), numbers);
    List<String> heaviest = new ArrayList<>(article.words().heaviest(WEIGHTIEST));
    heaviest.addAll(article.names().heaviest(WEIGHTIEST));
    weightiest = heaviest.stream().mapToInt(term -> numbers.getOrDefault(term, 0)).toArray();
  }

  /// The terms by which it is found: the heaviest words and names.
  int[] weightiest() {
    return weightiest.clone();
  }

  /// How much two articles are about the same, from 0 to 1.
  double similarity(Topic other) {
    return (words.cosine(other.words) + names.cosine(other.names)) / 2;
  }

  /// A vector of length one.
  private static final class Numbered {
    private final int[] terms;
    private final float[] weights;

    private Numbered(int[] terms, float[] weights) {
      this.terms = terms;
      this.weights = weights;
    }

    static Numbered of(SparseVector vector, Map<String, Integer> numbers) {
      List<Map.Entry<Integer, Float>> numbered = new ArrayList<>();
      vector.forEach((term, weight) -> {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(term, next);
        numbered.add(Map.entry(known == null ? next : known, weight));
      });
      numbered.sort(Map.Entry.comparingByKey());
      float[] weights = new float[numbered.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = numbered.get(i).getValue();
      }
      return new Numbered(numbered.stream().mapToInt(Map.Entry::getKey).toArray(), weights);
    }

    double cosine(Numbered other) {
      double sum = 0;
      int i = 0;
      int j = 0;
      while (i < terms.length && j < other.terms.length) {
        int one = terms[i];
        int two = other.terms[j];
        if (one == two) {
          sum += weights[i] * other.weights[j];
        }
        i += one <= two ? 1 : 0;
        j += two <= one ? 1 : 0;
      }
      return sum;
    }
  }
}

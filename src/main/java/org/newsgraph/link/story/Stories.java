package org.newsgraph.link.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.link.text.ArticleVectors;

/// Puts articles about the same events together: by average linkage over what they are about, where
/// only articles that share one of their weightiest terms are compared.
public final class Stories {
  private static final double THRESHOLD = 0.12;
  private static final double LEAST = 0.03;
  private static final int TERMS = 16;
  private static final int FREQUENT = 400;
  private static final int LARGEST = 150;

  private final List<ArticleVectors> articles;

  private Stories(List<ArticleVectors> articles) {
    this.articles = articles;
  }

  /// Gives the stories, each as the numbers of its articles in ascending order.
  public static List<List<Integer>> of(List<ArticleVectors> articles) {
    return new Stories(articles).stories();
  }

  private List<List<Integer>> stories() {
    SparseLinkage linkage = new SparseLinkage(articles.size(), LARGEST);
    Map<String, List<Integer>> postings = postings();
    int[] seen = new int[articles.size()];
    Arrays.fill(seen, -1);
    for (int one = 0; one < articles.size(); one++) {
      for (String term : weightiest(articles.get(one))) {
        for (int other : postings.getOrDefault(term, List.of())) {
          if (other < one && seen[other] != one) {
            seen[other] = one;
            double similarity = articles.get(one).similarity(articles.get(other));
            if (similarity >= LEAST) {
              linkage.add(one, other, similarity);
            }
          }
        }
      }
    }
    return grouped(linkage.cluster(THRESHOLD));
  }

  private Map<String, List<Integer>> postings() {
    Map<String, List<Integer>> postings = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      for (String term : weightiest(articles.get(article))) {
        postings.computeIfAbsent(term, key -> new ArrayList<>()).add(article);
      }
    }
    // What so many articles share tells no story, and to compare all of them would take too long.
    postings.values().removeIf(list -> list.size() > FREQUENT);
    return postings;
  }

  private static List<String> weightiest(ArticleVectors article) {
    List<String> terms = new ArrayList<>(article.words().heaviest(TERMS));
    terms.addAll(article.names().heaviest(TERMS));
    return terms;
  }

  private static List<List<Integer>> grouped(int[] clusters) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int article = 0; article < clusters.length; article++) {
      groups.computeIfAbsent(clusters[article], key -> new ArrayList<>()).add(article);
    }
    return List.copyOf(groups.values());
  }
}

package org.newsgraph.link.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.link.text.ArticleVectors;

/// Puts articles about the same events together: by average linkage over what they are about, where
/// only articles that share one of their weightiest terms are compared.
///
/// Each article is compared with so many others at most, those that share its rarest terms first:
/// the time for one article stays the same, however many there are.
public final class Stories {
  private static final double THRESHOLD = 0.12;
  private static final double LEAST = 0.03;
  private static final int FREQUENT = 400;
  private static final int COMPARED = 1_000;
  private static final int LARGEST = 150;

  /// News of one thing goes on for about so many days. What comes later is mostly of another thing
  /// of its kind, as the next election or prize, and has to be so much more alike.
  private static final long GOES_ON = 31;

  private static final double LATER = 3;

  private final List<Topic> articles = new ArrayList<>();
  private final List<Optional<LocalDate>> days = new ArrayList<>();
  private final Map<String, Integer> terms = new HashMap<>();

  /// Adds the next article.
  ///
  /// @param published the day on which it was
  public void add(ArticleVectors article, Optional<LocalDate> published) {
    articles.add(new Topic(article, terms));
    days.add(published);
  }

  /// Gives the stories, each as the numbers of its articles in ascending order.
  public List<List<Integer>> stories() {
    SparseLinkage linkage = new SparseLinkage(articles.size(), LARGEST);
    Map<Integer, List<Integer>> postings = postings();
    int[] seen = new int[articles.size()];
    Arrays.fill(seen, -1);
    for (int one = 0; one < articles.size(); one++) {
      int each = one;
      seen[one] = one;
      linkage.noted(one).forEach(other -> seen[other] = each);
      compare(one, postings, seen, linkage);
    }
    return grouped(linkage.cluster(THRESHOLD));
  }

  private void compare(
      int one, Map<Integer, List<Integer>> postings, int[] seen, SparseLinkage linkage) {
    int left = COMPARED;
    for (List<Integer> posting : rarestFirst(articles.get(one), postings)) {
      for (int other : posting) {
        if (seen[other] != one && left > 0) {
          seen[other] = one;
          left--;
          double similarity = similarity(one, other);
          if (similarity >= LEAST) {
            linkage.add(one, other, similarity);
          }
        }
      }
    }
  }

  private double similarity(int one, int other) {
    double similarity = articles.get(one).similarity(articles.get(other));
    return daysApart(one, other) > GOES_ON ? similarity / LATER : similarity;
  }

  private long daysApart(int one, int other) {
    return days.get(one)
        .flatMap(day -> days.get(other).map(with -> Math.abs(ChronoUnit.DAYS.between(day, with))))
        .orElse(0L);
  }

  private static List<List<Integer>> rarestFirst(
      Topic article, Map<Integer, List<Integer>> postings) {
    return Arrays.stream(article.weightiest())
        .mapToObj(term -> postings.getOrDefault(term, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .toList();
  }

  private Map<Integer, List<Integer>> postings() {
    Map<Integer, List<Integer>> postings = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      for (int term : articles.get(article).weightiest()) {
        postings.computeIfAbsent(term, key -> new ArrayList<>(1)).add(article);
      }
    }
    // What so many articles share tells no story.
    postings.values().removeIf(list -> list.size() > FREQUENT);
    return postings;
  }

  private static List<List<Integer>> grouped(int[] clusters) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int article = 0; article < clusters.length; article++) {
      groups.computeIfAbsent(clusters[article], key -> new ArrayList<>()).add(article);
    }
    return List.copyOf(groups.values());
  }
}

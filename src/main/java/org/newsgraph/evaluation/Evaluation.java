package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.evaluation.calibration.Judged;
import org.newsgraph.evaluation.calibration.Reliability;
import org.newsgraph.evaluation.calibration.Rightness;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.evaluation.measure.Judgement;
import org.newsgraph.evaluation.measure.Judgements;
import org.newsgraph.evaluation.measure.Measure;
import org.newsgraph.fact.ArticleFacts;

/// Judges facts by gold facts of the same articles.
///
/// ```java
/// Evaluation evaluation = Evaluation.of(GoldFolder.read(Path.of("data/gold")), facts);
/// double f1 = evaluation.tally(Measure.claim, Matching.lenient).f1();
/// ```
public final class Evaluation {
  private final List<ReadingPair> articles;
  private final Map<Matching, Map<Measure, Tally>> tallies = new EnumMap<>(Matching.class);
  private final Map<Matching, List<Miss>> misses = new EnumMap<>(Matching.class);
  private final List<Judged> judged = new ArrayList<>();

  private Evaluation(List<ReadingPair> articles) {
    this.articles = articles;
    for (Matching matching : Matching.values()) {
      tallies.put(matching, new EnumMap<>(Measure.class));
      misses.put(matching, new ArrayList<>());
      articles.forEach(pair -> judge(pair, matching));
    }
  }

  /// The evaluation of found facts; those of articles without gold are left out.
  ///
  /// @throws EvaluationException when a gold article has no found facts, or they are of another
  ///   text
  public static Evaluation of(List<ArticleFacts> gold, List<ArticleFacts> found) {
    return new Evaluation(ReadingPair.of(gold, found));
  }

  private void judge(ReadingPair pair, Matching matching) {
    SameThings same = new SameThings(pair.gold(), pair.found(), matching);
    SentenceAt sentences = new SentenceAt(pair.gold().article());
    for (Judgement judgement : Judgements.of(same)) {
      count(judgement, matching);
      if (judgement.credit() == 0) {
        String sentence = judgement.where().map(sentences::text).orElse("");
        misses
            .computeIfAbsent(matching, key -> new ArrayList<>())
            .add(new Miss(pair.name(), judgement, sentence));
      }
    }
    if (matching == Matching.lenient) {
      judged.addAll(new Rightness(same).judged(pair.name()));
    }
  }

  private void count(Judgement judgement, Matching matching) {
    Tally before = tally(judgement.measure(), matching);
    Tally after =
        switch (judgement.side()) {
          case gold -> before.withGold(judgement.credit());
          case found -> before.withFound(judgement.credit());
        };
    tallies
        .computeIfAbsent(matching, key -> new EnumMap<>(Measure.class))
        .put(judgement.measure(), after);
  }

  /// How many articles were judged.
  public int articles() {
    return articles.size();
  }

  /// The counts of one measure.
  public Tally tally(Measure measure, Matching matching) {
    return tallies.getOrDefault(matching, Map.of()).getOrDefault(measure, Tally.NONE);
  }

  /// What was missed and what is false, article by article.
  public List<Miss> misses(Matching matching) {
    return misses.getOrDefault(matching, List.of());
  }

  /// The events and claims that were judged right or wrong as a whole, leniently.
  public List<Judged> judged() {
    return List.copyOf(judged);
  }

  /// How far confidence tells what is right.
  public Reliability reliability() {
    return Reliability.of(judged);
  }
}

package org.newsgraph.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  /// A hundred facts, the given number of them right.
  private static List<Example> examples(String feature, int right) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(new Example("article " + i % 5, Set.of(feature), i < right));
    }
    return examples;
  }

  @Test
  void confidenceIsTheShareThatIsRight() {
    List<Example> examples = new ArrayList<>(examples("verb", 90));
    examples.addAll(examples("noun", 40));

    Map<String, Double> weights = LogisticFit.weights(examples);

    assertThat(LogisticFit.confidence(weights, examples.getFirst())).isEqualTo(0.9, within(0.03));
    assertThat(LogisticFit.confidence(weights, examples.getLast())).isEqualTo(0.4, within(0.03));
  }

  @Test
  void aFeatureSeenOnceHardlyCounts() {
    List<Example> examples = new ArrayList<>(examples("verb", 50));
    examples.add(new Example("one", Set.of("verb", "rare"), true));

    assertThat(LogisticFit.weights(examples).getOrDefault("rare", 0.0)).isBetween(0.0, 0.4);
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    List<Example> examples = examples("verb", 70);

    assertThat(LogisticFit.weights(examples)).isEqualTo(LogisticFit.weights(examples));
  }

  @Test
  void eachArticleIsJudgedByTheOthers() {
    Reliability reliability = LogisticFit.crossValidated(examples("verb", 80));

    assertThat(reliability.count()).isEqualTo(100);
    assertThat(reliability.error()).isLessThan(0.05);
  }
}

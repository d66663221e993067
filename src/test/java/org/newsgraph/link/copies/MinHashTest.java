package org.newsgraph.link.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {
  private static final int DRAWS = 200;

  private final MinHash minHash = new MinHash();

  private record Pair(Shingles one, Shingles other) {
    double resemblance() {
      return Overlap.of(one, other).resemblance();
    }

    static Pair random(Random random) {
      List<String> sentences = MadeTexts.sentences(random, 30);
      String text = MadeTexts.text(sentences.subList(0, 1 + random.nextInt(30)));
      String edited = MadeTexts.edited(MadeTexts.text(sentences), 4 + random.nextInt(80), random);
      return new Pair(Shingles.of(text), Shingles.of(edited));
    }
  }

  private Signature signature(Shingles shingles) {
    return minHash.signature(shingles);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void estimatesResemblance(long seed) {
    Random random = new Random(seed);
    double error = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Pair pair = Pair.random(random);
      double estimate = signature(pair.one()).resemblance(signature(pair.other()));
      // Four standard deviations of 128 throws
      double bound = 4 * Math.sqrt(0.25 / MinHash.FUNCTIONS);
      assertThat(estimate).isCloseTo(pair.resemblance(), within(bound));
      error += (estimate - pair.resemblance()) / DRAWS;
    }
    assertThat(error).isCloseTo(0, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void hardlyEverDismissesACopy(long seed) {
    Random random = new Random(seed);
    int copies = 0;
    int dismissed = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Pair pair = Pair.random(random);
      double atMost = signature(pair.one()).resemblanceAtMost(signature(pair.other()));
      if (Overlap.of(pair.one(), pair.other()).isCopy()) {
        copies++;
        dismissed += Overlap.isPossible(pair.one().size(), pair.other().size(), atMost) ? 0 : 1;
      }
    }
    assertThat(copies).isGreaterThan(DRAWS / 4);
    assertThat(dismissed).isLessThanOrEqualTo(copies / 20);
  }

  @Test
  void isTheSameInEveryRun() {
    Shingles shingles = Shingles.of("The storm hit Strelsau on Friday.");

    assertThat(new MinHash().signature(shingles).agreement(signature(shingles)))
        .isEqualTo(MinHash.FUNCTIONS);
  }

  @Test
  void anEmptyTextHasNone() {
    Shingles none = Shingles.of("");

    assertThatThrownBy(() -> minHash.signature(none)).isInstanceOf(IllegalArgumentException.class);
  }
}

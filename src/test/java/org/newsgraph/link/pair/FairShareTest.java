package org.newsgraph.link.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairShareTest {
  private static long taken(int[] asked, int most) {
    return Arrays.stream(asked).mapToLong(number -> Math.min(number, most)).sum();
  }

  @Test
  void allGetWhatTheyAskForWhereThereIsEnough() {
    assertThat(FairShare.most(new int[] {3, 0, 4}, 7)).isEqualTo(Integer.MAX_VALUE);
    assertThat(FairShare.most(new int[0], 0)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whoAsksForManyCostsTheOthersNothing() {
    assertThat(FairShare.most(new int[] {60, Integer.MAX_VALUE, 50}, 1_000)).isEqualTo(890);
    assertThat(FairShare.most(new int[] {500, 500, 500}, 1_000)).isEqualTo(333);
    assertThat(FairShare.most(new int[] {5, 5}, 0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noneCouldGetMore(long seed) {
    Random random = new Random(seed);
    for (int time = 0; time < 2_000; time++) {
      int[] asked = random.ints(random.nextInt(12), 0, 1 + random.nextInt(50)).toArray();
      int places = random.nextInt(300);
      int most = FairShare.most(asked, places);

      assertThat(taken(asked, most)).isLessThanOrEqualTo(places);
      if (most < Integer.MAX_VALUE) {
        assertThat(taken(asked, most + 1)).isGreaterThan(places);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderMakesNoDifference(long seed) {
    Random random = new Random(seed);
    for (int time = 0; time < 500; time++) {
      int[] asked = random.ints(8, 0, 100).toArray();
      int[] sorted = asked.clone();
      Arrays.sort(sorted);
      int places = random.nextInt(500);

      assertThat(FairShare.most(asked, places)).isEqualTo(FairShare.most(sorted, places));
    }
  }

  @Test
  void groupsShareBeforeTheirMembersDo() {
    assertThat(
            FairShare.mosts(
                List.of(new int[] {2, 3}, new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 10}),
                105))
        .containsExactly(Integer.MAX_VALUE, 45);
  }
}

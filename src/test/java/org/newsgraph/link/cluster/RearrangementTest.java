package org.newsgraph.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clusters that a few of their members keep apart.
class RearrangementTest {
  private static final float NEVER = Float.NEGATIVE_INFINITY;
  private static final double HALF = 0.5;

  private static int[] ones(int number) {
    int[] sizes = new int[number];
    Arrays.fill(sizes, 1);
    return sizes;
  }

  private static int[] rearranged(float[][] similarity, int[] sizes) {
    return Rearrangement.of(
        similarity, sizes, HALF, AverageLinkage.cluster(similarity, sizes, HALF));
  }

  @Test
  void whatCameFirstIsLeftBehindWhereTheRestBelongsWithOthers() {
    float[][] similarity = {
      {}, {0.9f}, {0.8f, NEVER}, {0.8f, NEVER, 0.8f},
    };

    assertThat(AverageLinkage.cluster(similarity, ones(4), HALF)).containsExactly(0, 0, 2, 2);
    assertThat(rearranged(similarity, ones(4))).containsExactly(0, 1, 0, 0);
  }

  @Test
  void nothingIsLeftBehindForLessThanItCosts() {
    float[][] similarity = {
      {}, {0.9f}, {0.6f, NEVER}, {0.6f, NEVER, 0.6f},
    };

    assertThat(rearranged(similarity, ones(4))).containsExactly(0, 0, 2, 2);
  }

  @Test
  void whatStandsForManyCountsForMany() {
    float[][] similarity = {{}, {0.9f}, {0.7f, NEVER}};

    assertThat(rearranged(similarity, new int[] {1, 1, 1})).containsExactly(0, 0, 2);
    assertThat(rearranged(similarity, new int[] {1, 1, 5})).containsExactly(0, 1, 0);
  }

  @Test
  void nothingHasNoClusters() {
    assertThat(rearranged(new float[0][], new int[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatIsInfinitelyUnlikeStaysApartAndClustersAreNamedByTheirLowest(long seed) {
    Random random = new Random(seed);
    int number = 40;
    float[][] similarity = new float[number][];
    int[] sizes = new int[number];
    for (int one = 0; one < number; one++) {
      sizes[one] = 1 + random.nextInt(4);
      similarity[one] = new float[one];
      for (int other = 0; other < one; other++) {
        similarity[one][other] = random.nextInt(8) == 0 ? NEVER : random.nextFloat();
      }
    }

    int[] before = AverageLinkage.cluster(similarity, sizes, HALF);
    int[] after = rearranged(similarity, sizes);

    assertThat(worth(after, similarity, sizes))
        .isGreaterThanOrEqualTo(worth(before, similarity, sizes));
    for (int one = 0; one < number; one++) {
      assertThat(after[after[one]]).isEqualTo(after[one]).isLessThanOrEqualTo(one);
    }
  }

  private static double worth(int[] clusters, float[][] similarity, int[] sizes) {
    double worth = 0;
    for (int one = 0; one < clusters.length; one++) {
      for (int other = 0; other < one; other++) {
        if (clusters[one] == clusters[other]) {
          worth += (similarity[one][other] - HALF) * sizes[one] * sizes[other];
        }
      }
    }
    return worth;
  }
}

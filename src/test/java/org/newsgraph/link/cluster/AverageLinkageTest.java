package org.newsgraph.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageLinkageTest {
  private static final int THINGS = 40;
  private static final double THRESHOLD = 0.5;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theChainFindsWhatComparingAllClustersFinds(long seed) {
    float[][] similarity = random(seed);
    int[] sizes = new Random(seed).ints(THINGS, 1, 4).toArray();

    int[] clusters = AverageLinkage.cluster(copy(similarity), sizes, THRESHOLD);

    assertThat(groups(clusters)).hasSameElementsAs(byComparingAll(similarity, sizes));
  }

  @Test
  void whatMustNotComeTogetherStaysApart() {
    float[][] similarity = {{}, {0.9f}, {0.9f, -1_000_000f}};

    int[] clusters = AverageLinkage.cluster(similarity, new int[] {1, 1, 1}, THRESHOLD);

    assertThat(clusters[1]).isNotEqualTo(clusters[2]);
    assertThat(clusters[0]).isIn(clusters[1], clusters[2]);
  }

  @Test
  void nothingIsPutTogetherBelowTheThreshold() {
    float[][] similarity = {{}, {0.49f}};

    assertThat(AverageLinkage.cluster(similarity, new int[] {1, 1}, THRESHOLD))
        .containsExactly(0, 1);
  }

  private static float[][] random(long seed) {
    Random random = new Random(seed);
    float[][] similarity = new float[THINGS][];
    for (int row = 0; row < THINGS; row++) {
      similarity[row] = new float[row];
      for (int column = 0; column < row; column++) {
        similarity[row][column] = random.nextFloat();
      }
    }
    return similarity;
  }

  private static float[][] copy(float[][] rows) {
    return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
  }

  private static List<List<Integer>> groups(int[] clusters) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int cluster = 0; cluster < clusters.length; cluster++) {
      List<Integer> group = new ArrayList<>();
      for (int thing = 0; thing < clusters.length; thing++) {
        if (clusters[thing] == cluster) {
          group.add(thing);
        }
      }
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static List<List<Integer>> byComparingAll(float[][] similarity, int[] sizes) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int thing = 0; thing < THINGS; thing++) {
      groups.add(new ArrayList<>(List.of(thing)));
    }
    while (true) {
      double most = THRESHOLD;
      int first = -1;
      int second = -1;
      for (int one = 0; one < groups.size(); one++) {
        for (int other = 0; other < one; other++) {
          double average = average(groups.get(one), groups.get(other), similarity, sizes);
          if (average >= most) {
            most = average;
            first = other;
            second = one;
          }
        }
      }
      if (first < 0) {
        groups.forEach(group -> group.sort(null));
        return groups;
      }
      groups.get(first).addAll(groups.remove(second));
    }
  }

  private static double average(
      List<Integer> these, List<Integer> those, float[][] similarity, int[] sizes) {
    double sum = 0;
    double weight = 0;
    for (int one : these) {
      for (int other : those) {
        double pairs = (double) sizes[one] * sizes[other];
        sum += pairs * similarity[Math.max(one, other)][Math.min(one, other)];
        weight += pairs;
      }
    }
    return sum / weight;
  }
}

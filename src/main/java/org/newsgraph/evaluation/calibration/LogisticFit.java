package org.newsgraph.evaluation.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Fits the weights of features so that the logistic function of their sum is the share of examples
/// that are right: logistic regression by gradient descent, weights kept small by an L2 penalty.
/// The same examples give the same weights.
public final class LogisticFit {
  /// The feature that every example has.
  public static final String BIAS = "bias";

  private static final int STEPS = 3000;
  private static final double RATE = 0.5;
  private static final double PENALTY = 2.0;

  private LogisticFit() {}

  /// The weights of all features that occur, by name; that of the bias is not kept small.
  public static Map<String, Double> weights(Collection<Example> examples) {
    List<String> names =
        Stream.concat(
                Stream.of(BIAS),
                new TreeSet<>(examples.stream().flatMap(e -> e.features().stream()).toList())
                    .stream())
            .toList();
    double[] weights = new double[names.size()];
    List<int[]> rows = examples.stream().map(example -> columns(example, names)).toList();
    boolean[] right = new boolean[rows.size()];
    int i = 0;
    for (Example example : examples) {
      right[i++] = example.right();
    }
    for (int step = 0; step < STEPS; step++) {
      descend(weights, rows, right);
    }
    Map<String, Double> fitted = new TreeMap<>();
    for (int n = 0; n < weights.length; n++) {
      fitted.put(names.get(n), weights[n]);
    }
    return fitted;
  }

  private static int[] columns(Example example, List<String> names) {
    List<Integer> columns = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      if (n == 0 || example.features().contains(names.get(n))) {
        columns.add(n);
      }
    }
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void descend(double[] weights, List<int[]> rows, boolean[] right) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < rows.size(); i++) {
      double sum = 0;
      for (int column : rows.get(i)) {
        sum += weights[column];
      }
      double error = logistic(sum) - (right[i] ? 1 : 0);
      for (int column : rows.get(i)) {
        gradient[column] += error;
      }
    }
    for (int n = 0; n < weights.length; n++) {
      double penalty = n == 0 ? 0 : PENALTY * weights[n];
      weights[n] -= RATE * (gradient[n] + penalty) / Math.max(1, rows.size());
    }
  }

  /// What the weights say of an example that they were not fitted on, as its confidence.
  public static double confidence(Map<String, Double> weights, Example example) {
    double sum =
        weights.getOrDefault(BIAS, 0.0)
            + example.features().stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    return logistic(sum);
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /// The reliability to expect on articles never seen: each article's facts are judged by weights
  /// fitted on all others.
  public static Reliability crossValidated(List<Example> examples) {
    List<Judged> judged = new ArrayList<>();
    for (String article : new TreeSet<>(examples.stream().map(Example::article).toList())) {
      Map<String, Double> weights =
          weights(examples.stream().filter(e -> !e.article().equals(article)).toList());
      examples.stream()
          .filter(e -> e.article().equals(article))
          .forEach(e -> judged.add(new Judged(article, "", confidence(weights, e), e.right())));
    }
    return Reliability.of(judged);
  }
}

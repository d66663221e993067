package org.newsgraph.link.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Fits a logistic regression over features and the products of each two of them, by Adam, with an
/// L2 penalty. The same examples give the same weights.
final class LogisticRegression {
  private static final int EPOCHS = 12;
  private static final int BATCH = 64;
  private static final double RATE = 0.002;
  private static final double BETA_1 = 0.9;
  private static final double BETA_2 = 0.999;
  private static final double TINY = 1e-8;

  private final double[] means;
  private final double[] scales;
  private final double[] weights;
  private final double penalty;
  private final int features;

  private LogisticRegression(int features, double penalty) {
    this.features = features;
    this.penalty = penalty;
    means = new double[features];
    scales = new double[features];
    weights = new double[1 + features + features * (features - 1) / 2];
  }

  static LogisticRegression fit(List<LabelledPair> examples, double penalty) {
    LogisticRegression fit = new LogisticRegression(examples.getFirst().features().length, penalty);
    fit.standardise(examples);
    fit.descend(examples);
    return fit;
  }

  /// Writes it as the program reads it.
  List<String> lines(List<String> names) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "bias\t%.5f", weights[0]));
    for (int i = 0; i < features; i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s\t%.5f\t%.5f\t%.5f",
              names.get(i),
              means[i],
              scales[i],
              weights[1 + i]));
    }
    int product = 1 + features;
    for (int i = 0; i < features; i++) {
      for (int j = 0; j < i; j++) {
        lines.add(
            String.format(
                Locale.ROOT, "%s\t%s\t%.5f", names.get(i), names.get(j), weights[product++]));
      }
    }
    return lines;
  }

  private void standardise(List<LabelledPair> examples) {
    for (int i = 0; i < features; i++) {
      int column = i;
      means[i] = examples.stream().mapToDouble(e -> e.features()[column]).average().orElse(0);
      double square =
          examples.stream()
              .mapToDouble(e -> Math.pow(e.features()[column] - means[column], 2))
              .average()
              .orElse(0);
      scales[i] = square == 0 ? 1 : Math.sqrt(square);
    }
  }

  private double[] z(double[] x) {
    double[] z = new double[features];
    for (int i = 0; i < features; i++) {
      z[i] = (x[i] - means[i]) / scales[i];
    }
    return z;
  }

  double probability(double[] x) {
    return probabilityOf(z(x));
  }

  private double probabilityOf(double[] z) {
    double sum = weights[0];
    int w = 1 + features;
    for (int i = 0; i < features; i++) {
      double inner = weights[1 + i];
      for (int j = 0; j < i; j++) {
        inner += weights[w++] * z[j];
      }
      sum += z[i] * inner;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private void descend(List<LabelledPair> examples) {
    Random random = new Random(1);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    double[] first = new double[weights.length];
    double[] second = new double[weights.length];
    double[] gradient = new double[weights.length];
    long step = 0;
    long steps = (long) EPOCHS * Math.ceilDiv(order.length, BATCH);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int start = 0; start < order.length; start += BATCH) {
        int end = Math.min(order.length, start + BATCH);
        Arrays.fill(gradient, 0);
        for (int n = start; n < end; n++) {
          addGradient(examples.get(order[n]), gradient, end - start);
        }
        step++;
        double rate = RATE * (1 - (double) step / (steps + 1));
        for (int k = 0; k < weights.length; k++) {
          double g = gradient[k] + (k == 0 ? 0 : penalty * weights[k]);
          first[k] = BETA_1 * first[k] + (1 - BETA_1) * g;
          second[k] = BETA_2 * second[k] + (1 - BETA_2) * g * g;
          double m = first[k] / (1 - Math.pow(BETA_1, (double) step));
          double v = second[k] / (1 - Math.pow(BETA_2, (double) step));
          weights[k] -= rate * m / (Math.sqrt(v) + TINY);
        }
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private void addGradient(LabelledPair example, double[] gradient, int batch) {
    double[] z = z(example.features());
    double error = (probabilityOf(z) - (example.same() ? 1 : 0)) / batch;
    gradient[0] += error;
    int w = 1 + features;
    for (int i = 0; i < features; i++) {
      double scaled = error * z[i];
      gradient[1 + i] += scaled;
      for (int j = 0; j < i; j++) {
        gradient[w++] += scaled * z[j];
      }
    }
  }
}

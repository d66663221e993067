package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsgraph.link.text.WordList;

/// Logistic regression over the features of a pair and the products of each two of them: how likely
/// both name the same thing.
public final class PairModel {
  private static final int PRODUCT = 3;
  private static final int REASONS = 4;

  private final ReasonWords words = new ReasonWords();
  private final List<String> names;
  private final double[] means;
  private final double[] scales;
  private final double[] weights;
  private final double[][] products;
  private final double bias;

  /// @param names the features, in their order
  /// @param means what is subtracted from each
  /// @param scales what each is then divided by
  /// @param weights of each alone
  /// @param bias the weight of every pair
  private PairModel(
      List<String> names, double[] means, double[] scales, double[] weights, double bias) {
    this.names = names;
    this.means = means;
    this.scales = scales;
    this.weights = weights;
    this.bias = bias;
    products = triangle(names.size());
  }

  /// Reads a model of those that come with the program.
  public static PairModel read(String file) {
    return parse(WordList.lines(file));
  }

  /// Reads a model: a line each of the bias, the features and the products.
  public static PairModel parse(List<String> text) {
    List<String[]> lines = text.stream().map(line -> line.split("\t")).toList();
    List<String[]> features = lines.stream().filter(line -> line.length > PRODUCT).toList();
    PairModel model =
        new PairModel(
            features.stream().map(line -> line[0]).toList(),
            column(features, 1),
            column(features, 2),
            column(features, 3),
            Double.parseDouble(lines.getFirst()[1]));
    Map<String, Integer> order = new HashMap<>();
    model.names.forEach(name -> order.put(name, order.size()));
    lines.stream()
        .filter(line -> line.length == PRODUCT)
        .forEach(line ->
            model.products[order.getOrDefault(line[0], 0)][order.getOrDefault(line[1], 0)] =
                Double.parseDouble(line[2]));
    return model;
  }

  private static double[] column(List<String[]> lines, int column) {
    return lines.stream().mapToDouble(line -> Double.parseDouble(line[column])).toArray();
  }

  private static double[][] triangle(int rows) {
    double[][] triangle = new double[rows][];
    for (int row = 0; row < rows; row++) {
      triangle[row] = new double[row];
    }
    return triangle;
  }

  /// Gives the probability, from 0 to 1.
  public double probability(double[] features) {
    double[] z = new double[features.length];
    double sum = bias;
    for (int i = 0; i < z.length; i++) {
      z[i] = (features[i] - means[i]) / scales[i];
      double inner = weights[i];
      double[] row = products[i];
      for (int j = 0; j < i; j++) {
        inner += row[j] * z[j];
      }
      sum += z[i] * inner;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Tells what speaks most for a pair, in words, the heaviest first, with how much it is so where
  /// that is a matter of degree.
  public List<String> reasons(Features features) {
    double[] values = features.values();
    return heaviest(values, parts(values));
  }

  /// Tells what speaks most against a pair, in words, the heaviest first.
  public List<String> objections(Features features) {
    double[] values = features.values();
    double[] against = Arrays.stream(parts(values)).map(part -> -part).toArray();
    return heaviest(values, against);
  }

  private List<String> heaviest(double[] values, double[] parts) {
    return IntStream.range(0, parts.length)
        .filter(i -> parts[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> parts[i]).reversed())
        .flatMap(i -> words.of(names.get(i), values[i]).stream())
        .distinct()
        .limit(REASONS)
        .toList();
  }

  /// What each feature adds, half of its products with others included.
  private double[] parts(double[] values) {
    double[] z = new double[values.length];
    double[] parts = new double[values.length];
    for (int i = 0; i < z.length; i++) {
      z[i] = (values[i] - means[i]) / scales[i];
      parts[i] += z[i] * weights[i];
      for (int j = 0; j < i; j++) {
        double half = z[i] * z[j] * products[i][j] / 2;
        parts[i] += half;
        parts[j] += half;
      }
    }
    return parts;
  }
}

package org.newsgraph.link.pair;

import java.util.function.ToDoubleFunction;
import org.apache.jena.graph.Node;

/// Tells how likely each two things of a story are the same: first each pair by itself, then in the
/// light of what the first look says of all the others.
///
/// @param alone judges a pair by its own features
/// @param among judges it by these and by its [Neighbourhood]
public record StoryModel(PairModel alone, PairModel among) {
  /// What an article that tells of two things as two takes off; it doesn't rule out, for extraction
  /// errs too.
  private static final float EXCLUDED = -0.3f;

  /// What takes off more than the surest pair can add.
  private static final float IMPOSSIBLE = -1;

  /// Below it a pair isn't looked at again.
  private static final double HOPELESS = 0.02;

  /// The model of events that comes with the program.
  public static StoryModel ofEvents() {
    return read("event");
  }

  /// The model of entities that comes with the program.
  public static StoryModel ofEntities() {
    return read("entity");
  }

  private static StoryModel read(String kind) {
    return new StoryModel(
        PairModel.read(kind + "-model.tsv"), PairModel.read(kind + "-among-model.tsv"));
  }

  /// Gives for each two things how likely they are the same, the lower triangle: row i has i
  /// columns. What the same IRI names is the same; below 0 is what can hardly be.
  public float[][] likelihoods(Comparison comparison) {
    float[][] first = firstLook(comparison);
    Neighbourhood neighbourhood = new Neighbourhood(first);
    float[][] second = new float[first.length][];
    for (int one = 0; one < second.length; one++) {
      second[one] = first[one].clone();
      for (int other = 0; other < one; other++) {
        if (first[one][other] >= HOPELESS && first[one][other] < 1) {
          second[one][other] = look(comparison, neighbourhood, one, other);
        }
      }
    }
    return second;
  }

  /// What each pair's own features say.
  public float[][] firstLook(Comparison comparison) {
    float[][] likelihood = new float[comparison.things().size()][];
    for (int one = 0; one < likelihood.length; one++) {
      Node thing = comparison.things().get(one).thing();
      likelihood[one] = new float[one];
      for (int other = 0; other < one; other++) {
        likelihood[one][other] =
            comparison.things().get(other).thing().equals(thing) ? 1 : look(comparison, one, other);
      }
    }
    return likelihood;
  }

  private float look(Comparison comparison, int one, int other) {
    return likelihood(
        comparison.compare(one, other), features -> alone.probability(features.values()));
  }

  private float look(Comparison comparison, Neighbourhood neighbourhood, int one, int other) {
    return likelihood(
        comparison.compare(one, other),
        features -> among.probability(neighbourhood.add(one, other, features).values()));
  }

  private static float likelihood(
      Comparison.Compared compared, ToDoubleFunction<Features> probability) {
    return switch (compared) {
      case Comparison.Likely likely -> (float) probability.applyAsDouble(likely.features());
      case Comparison.Unlikely _ -> 0;
      case Comparison.Excluded excluded -> excluded.isCertain() ? IMPOSSIBLE : EXCLUDED;
    };
  }
}

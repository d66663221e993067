package org.newsgraph.link.pair;

import java.util.function.ToDoubleFunction;
import org.apache.jena.graph.Node;

/// Tells how likely each two things of a story are the same: first each pair by itself, then in the
/// light of what the first look says of all the others.
///
/// @param alone judges a pair by its own features
/// @param among judges it by these and by its [Neighbourhood]
public record StoryModel(PairModel alone, PairModel among) {
  /// What something that tells two apart takes off the average over clusters. Where extraction errs
  /// about that too often, it alone doesn't rule out.
  private static final float EXCLUDED = -0.3f;

  /// Below it a pair isn't looked at again.
  private static final double HOPELESS = 0.02;

  private static final double PERCENT = 100;

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

  /// Judges each two things.
  public StoryJudgement judge(Comparison comparison) {
    short[][] needed = new short[comparison.things().size()][];
    float[][] first = firstLook(comparison, needed);
    Neighbourhood neighbourhood = new Neighbourhood(first);
    float[][] second = new float[first.length][];
    for (int one = 0; one < second.length; one++) {
      second[one] = first[one].clone();
      for (int other = 0; other < one; other++) {
        if (first[one][other] >= HOPELESS && first[one][other] < 1) {
          float among = look(comparison, neighbourhood, one, other);
          second[one][other] = comparison.bySelf() ? Math.min(first[one][other], among) : among;
        }
      }
    }
    return new StoryJudgement(second, needed);
  }

  /// What each pair's own features say.
  public float[][] firstLook(Comparison comparison) {
    return firstLook(comparison, new short[comparison.things().size()][]);
  }

  private float[][] firstLook(Comparison comparison, short[][] needed) {
    float[][] likelihood = new float[comparison.things().size()][];
    for (int one = 0; one < likelihood.length; one++) {
      Node thing = comparison.things().get(one).thing();
      likelihood[one] = new float[one];
      needed[one] = new short[one];
      for (int other = 0; other < one; other++) {
        if (comparison.things().get(other).thing().equals(thing)) {
          likelihood[one][other] = 1;
        } else {
          Comparison.Compared compared = comparison.compare(one, other);
          likelihood[one][other] =
              likelihood(compared, features -> alone.probability(features.values()));
          needed[one][other] = (short) Math.round(PERCENT * needed(compared, comparison.usual()));
        }
      }
    }
    return likelihood;
  }

  private static double needed(Comparison.Compared compared, double usual) {
    return switch (compared) {
      case Comparison.Likely likely -> likely.needed();
      case Comparison.Excluded(String _, boolean isCertain) when isCertain ->
          Comparison.Likely.NEVER;
      case Comparison.Excluded _, Comparison.Unlikely _ -> usual;
    };
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
      case Comparison.Excluded _ -> EXCLUDED;
    };
  }
}

package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.cluster.AverageLinkage;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.pair.StoryModel;

/// Puts together the IRIs that name the same thing within a story.
final class StoryClusters {
  private final Comparison comparison;
  private final StoryModel model;
  private final float[][] likelihoods;
  private final List<Node> things;
  private final List<List<Integer>> tellings;

  /// @param comparison of events or of entities
  StoryClusters(Comparison comparison, StoryModel model) {
    this.comparison = comparison;
    this.model = model;
    likelihoods = model.likelihoods(comparison);
    Map<Node, List<Integer>> byThing = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (int i = 0; i < comparison.things().size(); i++) {
      byThing.computeIfAbsent(comparison.things().get(i).thing(), key -> new ArrayList<>()).add(i);
    }
    things = List.copyOf(byThing.keySet());
    tellings = List.copyOf(byThing.values());
  }

  /// How likely each two tellings are of the same, the lower triangle.
  float[][] likelihoods() {
    return likelihoods;
  }

  /// Gives the clusters of more than one IRI.
  List<Cluster> of(double threshold) {
    float[][] similarity = new float[things.size()][];
    for (int one = 0; one < similarity.length; one++) {
      similarity[one] = new float[one];
      for (int other = 0; other < one; other++) {
        similarity[one][other] = compare(one, other);
      }
    }
    int[] sizes = tellings.stream().mapToInt(List::size).toArray();
    return clusters(AverageLinkage.cluster(similarity, sizes, threshold), similarity);
  }

  /// Tells what speaks for and against two IRIs being the same, if the story tells of both.
  Optional<Explanation> explain(Node one, Node other, boolean same) {
    int first = things.indexOf(one);
    int second = things.indexOf(other);
    if (first < 0 || second < 0 || first == second) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    if (likeliest(first, second) instanceof Comparison.Likely likely) {
      model.alone().reasons(likely.features()).forEach(reason -> lines.add("for: " + reason));
      model
          .alone()
          .objections(likely.features())
          .forEach(reason -> lines.add("against: " + reason));
      lines.add(inTheLightOfOthers(first, second, likely));
    } else {
      lines.add("against: " + objection(first, second));
    }
    float score = compare(first, second);
    return Optional.of(new Explanation(same, Math.max(0, score), lines));
  }

  /// What is said for and against weighs only part of it.
  private String inTheLightOfOthers(int first, int second, Comparison.Likely likely) {
    return String.format(
        Locale.ROOT,
        "taken by itself the likeliest pair of mentions has %.2f; with what the story tells of all"
            + " others, and on average over all mentions, it is %.2f",
        model.alone().probability(likely.features().values()),
        Math.max(0, compare(first, second)));
  }

  /// What keeps two apart of which no pair can be the same.
  private String objection(int one, int other) {
    boolean isRuledOut =
        tellings.get(one).stream()
            .anyMatch(telling ->
                tellings.get(other).stream()
                    .anyMatch(
                        with -> comparison.compare(telling, with) instanceof Comparison.Excluded));
    return isRuledOut
        ? "other days, participants, names, kinds, numbers or identifiers, which rules it out"
        : "no word, class, sense or part in common";
  }

  /// The average over all that tell of one and all that tell of the other.
  private float compare(int one, int other) {
    double sum = 0;
    for (int telling : tellings.get(one)) {
      for (int with : tellings.get(other)) {
        sum += likelihood(telling, with);
      }
    }
    return (float) (sum / (tellings.get(one).size() * tellings.get(other).size()));
  }

  private float likelihood(int telling, int with) {
    return likelihoods[Math.max(telling, with)][Math.min(telling, with)];
  }

  private List<Cluster> clusters(int[] numbers, float[][] similarity) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int thing = 0; thing < numbers.length; thing++) {
      members.computeIfAbsent(numbers[thing], key -> new ArrayList<>()).add(thing);
    }
    return members.values().stream()
        .filter(all -> all.size() > 1)
        .map(all -> cluster(all, similarity))
        .toList();
  }

  private Cluster cluster(List<Integer> members, float[][] similarity) {
    List<Cluster.Member> cluster = new ArrayList<>();
    for (int one : members) {
      int nearest = -1;
      float most = Float.NEGATIVE_INFINITY;
      double sum = 0;
      for (int other : members) {
        if (other != one) {
          float near = similarity[Math.max(one, other)][Math.min(one, other)];
          sum += near;
          if (near > most) {
            most = near;
            nearest = other;
          }
        }
      }
      cluster.add(
          new Cluster.Member(
              things.get(one),
              things.get(nearest),
              sum / (members.size() - 1),
              reasons(one, nearest)));
    }
    return new Cluster(cluster);
  }

  /// What speaks most for the likeliest of the pairs.
  private List<String> reasons(int one, int other) {
    return likeliest(one, other) instanceof Comparison.Likely likely
        ? model.alone().reasons(likely.features())
        : List.of();
  }

  private Comparison.Compared likeliest(int one, int other) {
    double most = -1;
    Comparison.Compared best = new Comparison.Unlikely();
    for (int telling : tellings.get(one)) {
      for (int with : tellings.get(other)) {
        if (likelihood(telling, with) > most
            && comparison.compare(telling, with) instanceof Comparison.Likely likely) {
          most = likelihood(telling, with);
          best = likely;
        }
      }
    }
    return best;
  }
}

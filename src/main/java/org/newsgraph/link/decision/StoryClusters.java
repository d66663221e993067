package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.cluster.AverageLinkage;
import org.newsgraph.link.cluster.Rearrangement;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.pair.StoryJudgement;
import org.newsgraph.link.pair.StoryModel;

/// Puts together the IRIs that name the same thing within a story.
final class StoryClusters {
  /// From it on two are put together.
  static final float CONFIDENT = 0.5f;

  private static final float PERCENT = 100;

  private final Comparison comparison;
  private final StoryModel model;
  private final StoryJudgement judgement;
  private final List<Node> things;
  private final List<List<Integer>> tellings;

  /// @param comparison of events or of entities
  StoryClusters(Comparison comparison, StoryModel model) {
    this.comparison = comparison;
    this.model = model;
    judgement = model.judge(comparison);
    Map<Node, List<Integer>> byThing = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (int i = 0; i < comparison.things().size(); i++) {
      byThing.computeIfAbsent(comparison.things().get(i).thing(), key -> new ArrayList<>()).add(i);
    }
    things = List.copyOf(byThing.keySet());
    tellings = List.copyOf(byThing.values());
  }

  /// How likely each two tellings are of the same, the lower triangle.
  float[][] likelihoods() {
    return judgement.likelihoods();
  }

  /// What tells each thing from others by itself.
  Map<Node, Set<Designation>> designations() {
    Map<Node, Set<Designation>> all = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (int thing = 0; thing < things.size(); thing++) {
      all.put(
          things.get(thing),
          tellings.get(thing).stream()
              .map(comparison.designations()::get)
              .collect(Collectors.toSet()));
    }
    return all;
  }

  /// Gives the clusters of more than one IRI. No two of a cluster are what can't be the same.
  List<Cluster> clusters() {
    float[][] similarity = new float[things.size()][];
    for (int one = 0; one < similarity.length; one++) {
      similarity[one] = new float[one];
      for (int other = 0; other < one; other++) {
        similarity[one][other] = compare(one, other);
      }
    }
    int[] sizes = tellings.stream().mapToInt(List::size).toArray();
    int[] merged = AverageLinkage.cluster(similarity, sizes, CONFIDENT);
    return clusters(Rearrangement.of(similarity, sizes, CONFIDENT, merged), similarity);
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
      exclusion(first, second)
          .ifPresent(out -> lines.add("against: %s%s".formatted(out.reason(), weight(out))));
      if (likely.needed() >= Comparison.Likely.NEVER) {
        lines.add("against: one only describes, and too little tells that it describes the other");
      }
      lines.add(inTheLightOfOthers(first, second, likely));
    } else {
      lines.add("against: " + objection(first, second));
    }
    float score = compare(first, second);
    return Optional.of(new Explanation(same, Math.max(0, score), lines));
  }

  private static String weight(Comparison.Excluded out) {
    return out.isCertain() ? ", which rules it out" : " in some articles, which weighs much";
  }

  /// What is said for and against weighs only part of it.
  private String inTheLightOfOthers(int first, int second, Comparison.Likely likely) {
    return String.format(
        Locale.ROOT,
        "taken by itself the likeliest pair of mentions has %.2f; with what the story tells of all"
            + " others, on average over all mentions and by what kind of thing speaks for it, it is"
            + " %.2f, and %.2f is needed",
        model.alone().probability(likely.features().values()),
        Math.max(0, compare(first, second)),
        CONFIDENT);
  }

  /// What keeps two apart of which no pair can be the same.
  private String objection(int one, int other) {
    return exclusion(one, other)
        .map(Comparison.Excluded::reason)
        .orElse("no word, class, sense or part in common");
  }

  /// What tells two apart; what rules it out comes first.
  private Optional<Comparison.Excluded> exclusion(int one, int other) {
    return tellings.get(one).stream()
        .flatMap(
            telling -> tellings.get(other).stream().map(with -> comparison.compare(telling, with)))
        .filter(Comparison.Excluded.class::isInstance)
        .map(Comparison.Excluded.class::cast)
        .min(
            Comparator.comparing(Comparison.Excluded::isCertain)
                .reversed()
                .thenComparing(Comparison.Excluded::reason));
  }

  /// How confident it is that two are the same: the average over all that tell of one and all that
  /// tell of the other; infinitely below 0 where any two of these can't be the same.
  private float compare(int one, int other) {
    double sum = 0;
    for (int telling : tellings.get(one)) {
      for (int with : tellings.get(other)) {
        sum += confidence(telling, with);
      }
    }
    return (float) (sum / (tellings.get(one).size() * tellings.get(other).size()));
  }

  private float likelihood(int telling, int with) {
    return judgement.likelihoods()[Math.max(telling, with)][Math.min(telling, with)];
  }

  /// One half where two are just likely enough. It grows by half as much as the likelihood does, so
  /// that it stays within 0 and 1.
  private float confidence(int telling, int with) {
    int needed = judgement.needed()[Math.max(telling, with)][Math.min(telling, with)];
    return needed > PERCENT
        ? Float.NEGATIVE_INFINITY
        : CONFIDENT + (likelihood(telling, with) - needed / PERCENT) / 2;
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

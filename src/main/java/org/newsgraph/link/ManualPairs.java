package org.newsgraph.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What people know better than any rule: pairs of IRIs that name the same thing, or do not. What
/// is the same as the same is the same.
///
/// @param same pairs of one thing, in the order in which they were given
/// @param different pairs of two things
public record ManualPairs(List<Pair> same, List<Pair> different) {
  /// Nothing is known better.
  public static final ManualPairs NONE = new ManualPairs(List.of(), List.of());

  /// Two IRIs.
  ///
  /// @param line where that was said, from 1
  public record Pair(Node one, Node other, int line) {}

  public ManualPairs {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /// The sets of IRIs that name one thing each by what the pairs say, of two IRIs at least.
  public List<Set<Node>> groups() {
    Map<Node, List<Pair>> pairs = pairsByNode();
    Set<Node> seen = new HashSet<>();
    List<Set<Node>> groups = new ArrayList<>();
    same.stream()
        .map(Pair::one)
        .filter(node -> !seen.contains(node))
        .forEach(node -> {
          Set<Node> group = Set.copyOf(steps(node, pairs).keySet());
          groups.add(group);
          seen.addAll(group);
        });
    return groups;
  }

  /// The pairs by which two IRIs name the same thing, from one to the other; empty when none say
  /// so.
  public Optional<List<Pair>> path(Node one, Node other) {
    Map<Node, Optional<Step>> steps = steps(one, pairsByNode());
    if (one.equals(other) || !steps.containsKey(other)) {
      return Optional.empty();
    }
    List<Pair> path = new ArrayList<>();
    Optional<Step> step = steps.getOrDefault(other, Optional.empty());
    while (step.isPresent()) {
      path.addFirst(step.get().pair());
      step = steps.getOrDefault(step.get().from(), Optional.empty());
    }
    return Optional.of(path);
  }

  /// The pair that says of two IRIs that they name two things.
  public Optional<Pair> different(Node one, Node other) {
    return different.stream()
        .filter(pair -> Set.of(pair.one(), pair.other()).equals(Set.of(one, other)))
        .findFirst();
  }

  private record Step(Node from, Pair pair) {}

  private Map<Node, List<Pair>> pairsByNode() {
    Map<Node, List<Pair>> pairs = new HashMap<>();
    for (Pair pair : same) {
      pairs.computeIfAbsent(pair.one(), node -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.other(), node -> new ArrayList<>()).add(pair);
    }
    return pairs;
  }

  /// What can be reached from an IRI, and the last step on the shortest way there.
  private static Map<Node, Optional<Step>> steps(Node start, Map<Node, List<Pair>> pairs) {
    Map<Node, Optional<Step>> steps = new LinkedHashMap<>();
    steps.put(start, Optional.empty());
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node from = open.remove();
      for (Pair pair : pairs.getOrDefault(from, List.of())) {
        Node to = pair.one().equals(from) ? pair.other() : pair.one();
        if (steps.putIfAbsent(to, Optional.of(new Step(from, pair))) == null) {
          open.add(to);
        }
      }
    }
    return steps;
  }
}

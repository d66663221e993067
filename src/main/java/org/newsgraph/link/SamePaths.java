package org.newsgraph.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.link.ManualPairs.Pair;

/// The ways from one IRI to another by pairs that name the same thing. Each IRI is visited once to
/// know between which there is a way at all, so that many can be asked about.
final class SamePaths {
  private final Map<Node, List<Pair>> pairs = new HashMap<>();

  /// Each IRI's thing, by one of the IRIs that name it.
  private final Map<Node, Node> things = new HashMap<>();

  SamePaths(Collection<Pair> same) {
    for (Pair pair : same) {
      pairs.computeIfAbsent(pair.one(), node -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.other(), node -> new ArrayList<>()).add(pair);
    }
    for (Pair pair : same) {
      if (!things.containsKey(pair.one())) {
        reached(pair.one(), Optional.empty())
            .keySet()
            .forEach(node -> things.put(node, pair.one()));
      }
    }
  }

  /// The shortest way; empty when there is none.
  Optional<List<Pair>> between(Node one, Node other) {
    Optional<Node> thing = thing(one);
    if (one.equals(other) || thing.isEmpty() || !thing.equals(thing(other))) {
      return Optional.empty();
    }
    Map<Node, Optional<Step>> steps = reached(one, Optional.of(other));
    List<Pair> path = new ArrayList<>();
    Optional<Step> step = steps.getOrDefault(other, Optional.empty());
    while (step.isPresent()) {
      path.addFirst(step.get().pair());
      step = steps.getOrDefault(step.get().from(), Optional.empty());
    }
    return Optional.of(path);
  }

  private Optional<Node> thing(Node node) {
    return Optional.ofNullable(things.get(node));
  }

  private record Step(Node from, Pair pair) {}

  /// What can be reached from an IRI, and the last step on the shortest way there.
  ///
  /// @param end where the search ends
  private Map<Node, Optional<Step>> reached(Node start, Optional<Node> end) {
    Map<Node, Optional<Step>> steps = new HashMap<>();
    steps.put(start, Optional.empty());
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && end.filter(steps::containsKey).isEmpty()) {
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

package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;

/// Puts together what several stories say is the same, but for what is known to be different.
final class Unions {
  private final BiPredicate<Node, Node> different;
  private final Map<Node, List<Node>> groups = new HashMap<>();
  private final Map<Node, Set<Node>> identifiers = new HashMap<>();

  /// @param different tells of two IRIs whether they must not come together
  Unions(BiPredicate<Node, Node> different) {
    this.different = different;
  }

  /// Notes under which IRIs a thing is known to others. Things with none in common stay apart.
  void identify(Node thing, Collection<Node> known) {
    if (!known.isEmpty()) {
      identifiers.computeIfAbsent(thing, key -> new HashSet<>()).addAll(known);
    }
  }

  /// Puts two IRIs together, with all that they are the same as already.
  void unite(Node one, Node other) {
    List<Node> these = group(one);
    List<Node> those = group(other);
    if (these.contains(other) || areDifferent(these, those)) {
      return;
    }
    if (these.size() >= those.size()) {
      move(those, these);
    } else {
      move(these, those);
    }
  }

  private void move(List<Node> smaller, List<Node> larger) {
    larger.addAll(smaller);
    smaller.forEach(node -> groups.put(node, larger));
  }

  private List<Node> group(Node node) {
    return groups.computeIfAbsent(node, key -> new ArrayList<>(List.of(key)));
  }

  private boolean areDifferent(List<Node> these, List<Node> those) {
    Set<Node> known = known(these);
    Set<Node> others = known(those);
    if (!known.isEmpty() && !others.isEmpty() && Collections.disjoint(known, others)) {
      return true;
    }
    return these.stream()
        .anyMatch(one -> those.stream().anyMatch(other -> different.test(one, other)));
  }

  private Set<Node> known(List<Node> group) {
    Set<Node> known = new HashSet<>();
    group.forEach(node -> known.addAll(identifiers.getOrDefault(node, Set.of())));
    return known;
  }

  /// Gives the groups of more than one IRI, each once.
  List<List<Node>> groups() {
    Set<List<Node>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return groups.values().stream().filter(group -> group.size() > 1).filter(seen::add).toList();
  }

  /// Gives the IRIs that one is the same as, itself among them.
  List<Node> of(Node node) {
    return List.copyOf(groups.getOrDefault(node, List.of(node)));
  }
}

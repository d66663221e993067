package org.newsgraph.link.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Puts together what several stories say is the same, but for what is known to be different.
///
/// Each group knows of all that its members are known by and must not come together with, and of
/// two that unite the smaller goes into the larger: the time hangs on the number of IRIs, not on
/// how large groups become.
final class Unions {
  private final Map<Node, Set<Node>> apart = new HashMap<>();
  private final Map<Node, Group> groups = new HashMap<>();

  /// IRIs that name one thing.
  private static final class Group {
    private final Set<Node> members = new LinkedHashSet<>();
    private final Set<Node> identifiers = new HashSet<>();
    private final Set<Node> apart = new HashSet<>();

    private int weight() {
      return members.size() + identifiers.size() + apart.size();
    }

    private boolean isApart(Group other) {
      return (!identifiers.isEmpty()
              && !other.identifiers.isEmpty()
              && Collections.disjoint(identifiers, other.identifiers))
          || !Collections.disjoint(apart, other.members)
          || !Collections.disjoint(other.apart, members);
    }
  }

  /// Notes that two IRIs must not come together. To be told first.
  void keepApart(Node one, Node other) {
    apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, key -> new HashSet<>()).add(one);
  }

  /// Notes under which IRIs a thing is known to others. Things with none in common stay apart.
  void identify(Node thing, Collection<Node> known) {
    if (!known.isEmpty()) {
      group(thing).identifiers.addAll(known);
    }
  }

  /// Puts two IRIs together, with all that they are the same as already.
  void unite(Node one, Node other) {
    Group these = group(one);
    Group those = group(other);
    if (these.members.contains(other) || these.isApart(those)) {
      return;
    }
    if (these.weight() >= those.weight()) {
      move(those, these);
    } else {
      move(these, those);
    }
  }

  private void move(Group smaller, Group larger) {
    larger.members.addAll(smaller.members);
    larger.identifiers.addAll(smaller.identifiers);
    larger.apart.addAll(smaller.apart);
    smaller.members.forEach(node -> groups.put(node, larger));
  }

  private Group group(Node node) {
    return groups.computeIfAbsent(
        node,
        key -> {
          Group group = new Group();
          group.members.add(key);
          group.apart.addAll(apart.getOrDefault(key, Set.of()));
          return group;
        });
  }

  /// Gives the groups of more than one IRI, each once.
  List<List<Node>> groups() {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().members.size() > 1)
        .filter(entry -> entry.getValue().members.iterator().next().equals(entry.getKey()))
        .map(entry -> List.copyOf(entry.getValue().members))
        .toList();
  }

  /// Tells whether two IRIs are the same.
  boolean areTogether(Node one, Node other) {
    Group group = groups.get(one);
    return one.equals(other) || (group != null && group.members.contains(other));
  }
}

package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.reading.Identifiers;

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
    private final Identifiers identifiers = new Identifiers();
    private final Set<Node> apart = new HashSet<>();
    private final Set<Face> faces = new LinkedHashSet<>();

    private int weight() {
      return members.size() + identifiers.size() + apart.size() + faces.size();
    }

    /// Why it must not come together with another, if it must not.
    private Optional<String> objection(Group other) {
      if (identifiers.tellApart(other.identifiers)) {
        return Optional.of("they are known elsewhere as two");
      }
      if (!Collections.disjoint(apart, other.members)
          || !Collections.disjoint(other.apart, members)) {
        return Optional.of("they are said to be different in the file of pairs");
      }
      return faces.stream()
          .flatMap(face -> other.faces.stream().flatMap(with -> face.objection(with).stream()))
          .findFirst();
    }
  }

  /// Notes that two IRIs must not come together. To be told first.
  void keepApart(Node one, Node other) {
    apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, key -> new HashSet<>()).add(one);
  }

  /// Notes under which IRIs a thing is known to others.
  void identify(Node thing, Identifiers known) {
    group(thing).identifiers.add(known);
  }

  /// Notes what a thing is called and as what, and with it all that it is known to be the same as:
  /// to be told before stories say what is the same.
  void designate(Node thing, Collection<Designation> told) {
    Group group = group(thing);
    List<Designation> all = new ArrayList<>(told);
    group.faces.forEach(face -> all.addAll(face.designations()));
    group.faces.clear();
    group.faces.add(new Face(Set.copyOf(all)));
  }

  /// What a thing is called and as what, before stories say what is the same.
  Face face(Node thing) {
    return group(thing).faces.stream().findFirst().orElse(Face.NONE);
  }

  /// Puts two IRIs together, with all that they are the same as already.
  void unite(Node one, Node other) {
    Group these = group(one);
    Group those = group(other);
    if (these.members.contains(other) || these.objection(those).isPresent()) {
      return;
    }
    if (these.weight() >= those.weight()) {
      move(those, these);
    } else {
      move(these, those);
    }
  }

  /// Why two IRIs, with all that they are the same as already, must not come together.
  Optional<String> objection(Node one, Node other) {
    return group(one).objection(group(other));
  }

  private void move(Group smaller, Group larger) {
    larger.members.addAll(smaller.members);
    larger.identifiers.add(smaller.identifiers);
    larger.apart.addAll(smaller.apart);
    larger.faces.addAll(smaller.faces);
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

package org.newsgraph.link.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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

/// Puts together first what is known to be the same, then what stories say is, but for what is
/// known to be different.
///
/// Each group knows of all that tells its members from others, and of two that unite the smaller
/// goes into the larger: the time hangs on the number of IRIs, not on how large groups become, as
/// long as their members are called by few names.
final class Unions {
  private final Map<Node, Set<Node>> apart = new HashMap<>();
  private final Map<Node, Group> groups = new HashMap<>();

  /// IRIs that name one thing.
  private static final class Group {
    private final Set<Node> members = new LinkedHashSet<>();
    private final Set<Node> apart = new HashSet<>();
    private final Identifiers entry = new Identifiers();
    private final Identifiers told = new Identifiers();
    private final Set<Designation> called = new HashSet<>();
    private final Set<Identity> identities = new LinkedHashSet<>();

    private int weight() {
      return members.size() + apart.size() + identities.size();
    }

    private void add(Group other) {
      members.addAll(other.members);
      apart.addAll(other.apart);
      entry.add(other.entry);
      told.add(other.told);
      called.addAll(other.called);
      identities.addAll(other.identities);
    }

    private Identity identity() {
      return new Identity(entry.copy(), told.withoutDoubtful(), Face.of(called));
    }

    /// Why it must not come together with another, if it must not.
    private Optional<String> objection(Group other) {
      return !Collections.disjoint(apart, other.members)
              || !Collections.disjoint(other.apart, members)
          ? Optional.of("they are said to be different in the file of pairs")
          : identities.stream()
              .flatMap(
                  one -> other.identities.stream().flatMap(with -> one.objection(with).stream()))
              .findFirst();
    }
  }

  /// Notes that two IRIs must not come together. To be told first.
  void keepApart(Node one, Node other) {
    apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, key -> new HashSet<>()).add(one);
  }

  /// Notes as what the gazetteer knows a thing.
  void enter(Node thing, Identifiers entry) {
    group(thing).entry.add(entry);
  }

  /// Notes the IRIs that an article gives for a thing.
  void identify(Node thing, Collection<Node> told) {
    group(thing).told.add(told);
  }

  /// Notes what a thing is called and as what.
  void designate(Node thing, Collection<Designation> told) {
    group(thing).called.addAll(told);
  }

  /// Puts together two IRIs that are known to be of one thing, whatever that is called.
  void unite(Node one, Node other) {
    Group these = group(one);
    Group those = group(other);
    if (these != those && these.objection(those).isEmpty() && !these.entry.tellApart(those.entry)) {
      move(these, those);
    }
  }

  /// Ends what is known: from here on, stories say what is the same.
  void hearStories() {
    new HashSet<>(groups.values()).forEach(group -> group.identities.add(group.identity()));
  }

  /// The IRI that stands for all that a thing is known to be the same as, before stories are heard.
  Node known(Node thing) {
    return group(thing).members.iterator().next();
  }

  /// What a thing is called and as what, before stories are heard.
  Face face(Node thing) {
    return group(thing).identities.stream().findFirst().map(Identity::face).orElse(Face.NONE);
  }

  /// Puts together two IRIs that a story says are the same, with all that they are the same as
  /// already, unless something objects.
  ///
  /// @return whether they are together
  boolean join(Node one, Node other) {
    Group these = group(one);
    Group those = group(other);
    if (these != those && these.objection(those).isEmpty()) {
      move(these, those);
    }
    return areTogether(one, other);
  }

  /// Why two IRIs, with all that they are the same as already, must not come together.
  Optional<String> objection(Node one, Node other) {
    return group(one).objection(group(other));
  }

  private void move(Group these, Group those) {
    boolean isLarger = these.weight() >= those.weight();
    Group larger = isLarger ? these : those;
    Group smaller = isLarger ? those : these;
    larger.add(smaller);
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

  /// Gives the groups of more than one IRI, each once, the one with the least IRI first.
  List<List<Node>> groups() {
    List<List<Node>> all = new ArrayList<>();
    for (Group group : new HashSet<>(groups.values())) {
      if (group.members.size() > 1) {
        all.add(group.members.stream().sorted(Linkage.BY_IRI).toList());
      }
    }
    all.sort(Comparator.comparing(List::getFirst, Linkage.BY_IRI));
    return all;
  }

  /// Tells whether two IRIs are the same.
  boolean areTogether(Node one, Node other) {
    Group group = groups.get(one);
    return one.equals(other) || (group != null && group.members.contains(other));
  }
}

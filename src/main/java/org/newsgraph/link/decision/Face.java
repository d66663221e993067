package org.newsgraph.link.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.link.pair.Comparison;
import org.newsgraph.link.pair.Designation;

/// What a thing shows itself as where stories put it with others: all that it is called under one
/// IRI, or under several that are known to be of one thing, since a thing may have names that have
/// nothing in common.
record Face(Set<Designation> designations) {
  /// Of what nobody tells.
  static final Face NONE = new Face(Set.of());

  /// More are of no use, and who writes RDF may give any number.
  private static final int MOST = 100;

  /// What it is described as by those who don't name it tells nothing beside its names.
  static Face of(Collection<Designation> told) {
    boolean isNamed = told.stream().anyMatch(Designation::isNamed);
    Predicate<Designation> tells = designation -> designation.isNamed() || !isNamed;
    return new Face(
        told.stream()
            .filter(tells)
            .distinct()
            .sorted(Comparator.comparing(Designation::toString))
            .limit(MOST)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// An order of faces that is the same in each run.
  String order() {
    return designations.stream().map(Designation::toString).sorted().collect(Collectors.joining());
  }

  /// Tells whether nothing that one is called can be of the other.
  boolean rulesOut(Face other) {
    return !designations.isEmpty()
        && !other.designations.isEmpty()
        && designations.stream()
            .allMatch(one -> other.designations.stream().allMatch(one::rulesOut));
  }

  /// Why nothing that one is called can be of the other, if nothing can.
  Optional<String> objection(Face other) {
    return rulesOut(other)
        ? reasons(other).stream().min(Comparator.naturalOrder())
        : Optional.empty();
  }

  private List<String> reasons(Face other) {
    return designations.stream()
        .flatMap(one -> other.designations.stream().map(one::exclusion))
        .flatMap(Optional::stream)
        .map(Comparison.Excluded::reason)
        .toList();
  }
}

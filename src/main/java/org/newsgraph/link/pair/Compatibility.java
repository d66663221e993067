package org.newsgraph.link.pair;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What two entities must agree in to be the same, however alike they are told of.
record Compatibility(EntitySketch one, EntitySketch other, Described described) {
  /// Kinds of which names and descriptions mix, as with a country and its government.
  private static final List<Set<EntityKind>> MIXED =
      List.of(
          Set.of(EntityKind.ORGANIZATION, EntityKind.GROUP),
          Set.of(EntityKind.PERSON, EntityKind.GROUP),
          Set.of(EntityKind.THING, EntityKind.WORK));

  /// Why both can't be the same, if they can't.
  Optional<Comparison.Excluded> exclusion() {
    if (one.identifiers().tellApart(other.identifiers())) {
      return Optional.of(new Comparison.Excluded("they are known elsewhere as two", true));
    }
    if (one.telling().thing().equals(other.telling().thing())) {
      return Optional.empty();
    }
    Optional<Comparison.Excluded> byName = one.designation().exclusion(other.designation());
    if (byName.isPresent()) {
      return byName;
    }
    if (areNamedAsTwo()) {
      return Optional.of(new Comparison.Excluded("an article names both as two", false));
    }
    if (!kinds()) {
      return Optional.of(new Comparison.Excluded("they are of different kinds", false));
    }
    return figures()
        ? Optional.empty()
        : Optional.of(new Comparison.Excluded("they have different numbers", false));
  }

  private boolean kinds() {
    return one.kind() == other.kind()
        || MIXED.contains(Set.of(one.kind(), other.kind()))
        || one.allHeads().meets(other.allHeads())
        || one.nameWords().meets(other.nameWords())
        || (isThing() && canBePeople() && described.links(one, other));
  }

  private boolean isThing() {
    return one.kind() == EntityKind.THING || other.kind() == EntityKind.THING;
  }

  private boolean canBePeople() {
    return (one.kind() == EntityKind.THING ? one : other).canBePeople();
  }

  private boolean figures() {
    return one.numbers().isEmpty()
        || other.numbers().isEmpty()
        || !Collections.disjoint(one.numbers(), other.numbers());
  }

  /// An article that names both by two full names knows them as two.
  private boolean areNamedAsTwo() {
    return one.isNamed()
        && other.isNamed()
        && !(one.isPerson() && other.isPerson())
        && one.telling().article().equals(other.telling().article())
        && one.hasFullName()
        && other.hasFullName();
  }
}

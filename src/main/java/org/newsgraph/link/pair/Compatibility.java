package org.newsgraph.link.pair;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.link.pair.EntitySketch.Kind;

/// What two entities must agree in to be the same, however alike they are told of.
record Compatibility(EntitySketch one, EntitySketch other, Described described) {
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "group", "ag");

  /// Kinds of which names and descriptions mix, as with a country and its government.
  private static final List<Set<Kind>> MIXED =
      List.of(
          Set.of(Kind.ORGANIZATION, Kind.GROUP),
          Set.of(Kind.PERSON, Kind.GROUP),
          Set.of(Kind.THING, Kind.WORK));

  boolean holds() {
    return one.telling().thing().equals(other.telling().thing())
        || (kinds() && numbers() && figures() && names());
  }

  private boolean kinds() {
    return one.kind() == other.kind()
        || MIXED.contains(Set.of(one.kind(), other.kind()))
        || one.allHeads().meets(other.allHeads())
        || one.nameWords().meets(other.nameWords())
        || (isThing() && canBePeople() && described.links(one, other));
  }

  private boolean isThing() {
    return one.kind() == Kind.THING || other.kind() == Kind.THING;
  }

  private boolean canBePeople() {
    return (one.kind() == Kind.THING ? one : other).canBePeople();
  }

  private boolean figures() {
    return one.numbers().isEmpty()
        || other.numbers().isEmpty()
        || !Collections.disjoint(one.numbers(), other.numbers());
  }

  /// One person is not several.
  private boolean numbers() {
    return !(isOnePerson(one) && isSeveral(other)) && !(isOnePerson(other) && isSeveral(one));
  }

  private static boolean isOnePerson(EntitySketch entity) {
    return entity.kind() == Kind.PERSON && entity.isNamed();
  }

  private static boolean isSeveral(EntitySketch entity) {
    return entity.kind() == Kind.GROUP && !entity.isNamed() && entity.isPlural();
  }

  private boolean names() {
    if (!one.isNamed() || !other.isNamed()) {
      return true;
    }
    List<String> name = List.of(one.fullName().split(" "));
    List<String> with = List.of(other.fullName().split(" "));
    if (one.kind() == Kind.PERSON && other.kind() == Kind.PERSON) {
      return persons(name, with);
    }
    // An article that names both knows them as two.
    boolean apart =
        one.telling().article().equals(other.telling().article()) && isFull(one) && isFull(other);
    return !apart && agree(shorter(name, with), name.size() >= with.size() ? name : with);
  }

  private static boolean isFull(EntitySketch entity) {
    return entity.kind() == Kind.PLACE || entity.fullName().indexOf(' ') > 0;
  }

  /// One of two names of a person is part of the other, or both have the surname and the first
  /// letter in common.
  private static boolean persons(List<String> name, List<String> with) {
    return name.containsAll(with)
        || with.containsAll(name)
        || (name.getLast().equals(with.getLast())
            && name.getFirst().charAt(0) == with.getFirst().charAt(0));
  }

  private static List<String> shorter(List<String> name, List<String> with) {
    return name.size() < with.size() ? name : with;
  }

  /// The same words, a legal form more, the last words, or the first letters.
  private static boolean agree(List<String> shorter, List<String> longer) {
    List<String> core = longer.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    List<String> words = shorter.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    String initials =
        longer.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return Set.copyOf(core).equals(Set.copyOf(words))
        || (!words.isEmpty()
            && core.size() > words.size()
            && core.subList(core.size() - words.size(), core.size()).equals(words))
        || (shorter.size() == 1 && longer.size() > 1 && shorter.getFirst().equals(initials));
  }
}

package org.newsgraph.link.pair;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.link.pair.EntitySketch.Kind;

/// What two entities must agree in to be the same, however alike they are told of.
record Compatibility(EntitySketch one, EntitySketch other, Described described) {
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "group", "ag");

  private static final Set<Kind> MAIN = EnumSet.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE);

  /// What a place's name may have or lack at its end.
  private static final Set<String> WATERS =
      Set.of("sea", "ocean", "river", "island", "islands", "peninsula", "desert", "mountains");

  /// Kinds of which names and descriptions mix, as with a country and its government.
  private static final List<Set<Kind>> MIXED =
      List.of(
          Set.of(Kind.ORGANIZATION, Kind.GROUP),
          Set.of(Kind.PERSON, Kind.GROUP),
          Set.of(Kind.THING, Kind.WORK));

  /// Why both can't be the same, if they can't.
  Optional<Comparison.Excluded> exclusion() {
    if (haveOtherIdentifiers()) {
      return certain("they are known elsewhere as two");
    }
    if (one.telling().thing().equals(other.telling().thing())) {
      return Optional.empty();
    }
    if (areOfOtherMainKinds()) {
      return certain("one is %s, the other %s".formatted(word(one.kind()), word(other.kind())));
    }
    if (!numbers()) {
      return certain("one is a person of a name, the other several");
    }
    if (!names()) {
      return Optional.of(new Comparison.Excluded("they have different names", arePlainNames()));
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

  private static Optional<Comparison.Excluded> certain(String reason) {
    return Optional.of(new Comparison.Excluded(reason, true));
  }

  private boolean haveOtherIdentifiers() {
    return !one.telling().identifiers().isEmpty()
        && !other.telling().identifiers().isEmpty()
        && Collections.disjoint(one.telling().identifiers(), other.telling().identifiers());
  }

  /// A person is neither an organization nor a place, whatever else they have in common. A hospital
  /// or an embassy is both of these.
  private boolean areOfOtherMainKinds() {
    return one.kind() != other.kind()
        && MAIN.contains(one.kind())
        && MAIN.contains(other.kind())
        && (one.kind() == Kind.PERSON || other.kind() == Kind.PERSON);
  }

  private static String word(Kind kind) {
    return kind == Kind.ORGANIZATION
        ? "an organization"
        : "a " + kind.name().toLowerCase(Locale.ROOT);
  }

  /// Tells whether both are names beyond doubt. In a headline a person's description is written as
  /// a name: "Brooklyn Teen".
  private boolean arePlainNames() {
    return one.kind() != Kind.PERSON
        || other.kind() != Kind.PERSON
        || one.nameHeads().meets(other.nameHeads())
        || !(one.isNameOfAnyone() || other.isNameOfAnyone());
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
    return agree(shorter(name, with), name.size() >= with.size() ? name : with);
  }

  /// An article that names both by two full names knows them as two.
  private boolean areNamedAsTwo() {
    return one.isNamed()
        && other.isNamed()
        && !(one.kind() == Kind.PERSON && other.kind() == Kind.PERSON)
        && one.telling().article().equals(other.telling().article())
        && isFull(one)
        && isFull(other);
  }

  private static boolean isFull(EntitySketch entity) {
    return entity.kind() == Kind.PLACE || entity.fullName().indexOf(' ') > 0;
  }

  /// One of two names of a person is part of the other, or both have the surname in common, and the
  /// first name of one is short for that of the other.
  private static boolean persons(List<String> name, List<String> with) {
    return name.containsAll(with)
        || with.containsAll(name)
        || (name.getLast().equals(with.getLast())
            && (name.getFirst().startsWith(with.getFirst())
                || with.getFirst().startsWith(name.getFirst())));
  }

  private static List<String> shorter(List<String> name, List<String> with) {
    return name.size() < with.size() ? name : with;
  }

  /// The same words, a legal form or a word for a water or land more, the last words, or the first
  /// letters.
  private static boolean agree(List<String> shorter, List<String> longer) {
    List<String> core = longer.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    List<String> words = shorter.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    String initials =
        longer.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return Set.copyOf(core).equals(Set.copyOf(words))
        || (!words.isEmpty()
            && core.size() > words.size()
            && core.subList(core.size() - words.size(), core.size()).equals(words))
        || (!words.isEmpty()
            && core.size() == words.size() + 1
            && WATERS.contains(core.getLast())
            && core.subList(0, words.size()).equals(words))
        || (shorter.size() == 1 && longer.size() > 1 && shorter.getFirst().equals(initials));
  }
}

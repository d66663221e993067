package org.newsgraph.link.pair;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an entity is called and as what.
///
/// @param kind its main class
/// @param name the words of its longest name, in small letters; none when it is only described
/// @param isNameOfAnyone whether its name's last word is a noun that can name a person or a group
/// @param isPlural whether a description is in the plural
public record EntityDesignation(
    EntityKind kind, List<String> name, boolean isNameOfAnyone, boolean isPlural)
    implements Designation {
  private static final Set<EntityKind> MAIN =
      EnumSet.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE);

  public EntityDesignation {
    name = List.copyOf(name);
  }

  @Override
  public Optional<Comparison.Excluded> exclusion(Designation other) {
    return switch (other) {
      case EntityDesignation entity -> exclusion(entity);
      case EventDesignation _ -> Optional.of(Comparison.Excluded.EVENT_AND_ENTITY);
    };
  }

  private Optional<Comparison.Excluded> exclusion(EntityDesignation other) {
    if (isOfOtherMainKind(other)) {
      return certain("one is %s, the other %s".formatted(word(kind), word(other.kind)));
    }
    if ((isOnePerson() && other.isSeveral()) || (other.isOnePerson() && isSeveral())) {
      return certain("one is a person of a name, the other several");
    }
    return isNamed() && other.isNamed() && !namesAgree(other)
        ? Optional.of(new Comparison.Excluded("they have different names", arePlainNames(other)))
        : Optional.empty();
  }

  private static Optional<Comparison.Excluded> certain(String reason) {
    return Optional.of(new Comparison.Excluded(reason, true));
  }

  @Override
  public boolean isNamed() {
    return !name.isEmpty();
  }

  /// A person is neither an organization nor a place, whatever else they have in common. A hospital
  /// or an embassy is both of these.
  private boolean isOfOtherMainKind(EntityDesignation other) {
    return kind != other.kind
        && MAIN.contains(kind)
        && MAIN.contains(other.kind)
        && (kind == EntityKind.PERSON || other.kind == EntityKind.PERSON);
  }

  private static String word(EntityKind kind) {
    return kind == EntityKind.ORGANIZATION
        ? "an organization"
        : "a " + kind.name().toLowerCase(Locale.ROOT);
  }

  private boolean isOnePerson() {
    return kind == EntityKind.PERSON && isNamed();
  }

  private boolean isSeveral() {
    return kind == EntityKind.GROUP && !isNamed() && isPlural;
  }

  private boolean areBothPersons(EntityDesignation other) {
    return kind == EntityKind.PERSON && other.kind == EntityKind.PERSON;
  }

  private boolean namesAgree(EntityDesignation other) {
    return areBothPersons(other)
        ? new PersonNames(name, other.name).agree()
        : new OtherNames(name, other.name).agree();
  }

  /// Tells whether both are names beyond doubt. In a headline a person's description is written as
  /// a name: "Brooklyn Teen".
  private boolean arePlainNames(EntityDesignation other) {
    return !areBothPersons(other)
        || name.getLast().equals(other.name.getLast())
        || !(isNameOfAnyone || other.isNameOfAnyone);
  }
}

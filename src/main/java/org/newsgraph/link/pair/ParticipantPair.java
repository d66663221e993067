package org.newsgraph.link.pair;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.link.pair.Participation.Parts;

/// Who takes part in one of two events, compared with who takes part in the other.
record ParticipantPair(Participation participation, Parts one, Parts other) {
  private static final double HARDLY = 0.2;
  private static final double LIKELY = 0.5;

  /// How likely one of those in a role in the first event and one in the other are the same; below
  /// 0 when that can hardly be.
  float likelihood(Node role) {
    float most = -1;
    for (int these : one.of(role)) {
      for (int those : other.of(role)) {
        most = Math.max(most, participation.likelihood(these, those));
      }
    }
    return most;
  }

  /// Tells whether both events have somebody named, or counted, in a role, and none of them can be
  /// the same.
  boolean areOthers(Node role) {
    return areOthers(role, ParticipantPair::isSpecific);
  }

  /// Tells the same of persons of full name and of places, about whom extraction errs seldom.
  boolean arePlainlyOthers(Node role) {
    return areOthers(role, ParticipantPair::isPlain);
  }

  /// Tells whether one of both events has somebody named, or counted, in a role, and it is hardly
  /// likely that the other's are the same.
  boolean areHardlyTheSame(Node role) {
    return one.of(role).length > 0
        && other.of(role).length > 0
        && (has(one, role, ParticipantPair::isSpecific)
            || has(other, role, ParticipantPair::isSpecific))
        && likelihood(role) < HARDLY;
  }

  /// Tells whether both events have somebody in a role, and these are hardly the same: they are
  /// named or counted, or of kinds that nobody would call each other, as a plane and a base.
  boolean seemOthers(Node role) {
    return one.of(role).length > 0
        && other.of(role).length > 0
        && likelihood(role) < HARDLY
        && (areOtherKinds(role)
            || (has(one, role, ParticipantPair::isSpecific)
                && has(other, role, ParticipantPair::isSpecific)));
  }

  /// Tells whether the same are likely to be in each of the roles in both events.
  boolean agree(Node... roles) {
    return Arrays.stream(roles).allMatch(role -> likelihood(role) >= LIKELY);
  }

  private boolean areOtherKinds(Node role) {
    return (areAll(one, role, ParticipantPair::isThing)
            && areAll(other, role, kind -> !isThing(kind)))
        || (areAll(other, role, ParticipantPair::isThing)
            && areAll(one, role, kind -> !isThing(kind)));
  }

  private static boolean isThing(EntityKind kind) {
    return kind == EntityKind.THING || kind == EntityKind.WORK;
  }

  private boolean areAll(Parts parts, Node role, Predicate<EntityKind> are) {
    return Arrays.stream(parts.of(role))
        .mapToObj(participation::entity)
        .map(EntitySketch::kind)
        .allMatch(are);
  }

  private static boolean isSpecific(EntitySketch entity) {
    return entity.isNamed() || !entity.numbers().isEmpty();
  }

  private static boolean isPlain(EntitySketch entity) {
    return entity.isNamed()
        && switch (entity.kind()) {
          case PERSON -> entity.fullName().indexOf(' ') > 0;
          case PLACE -> true;
          case ORGANIZATION, GROUP, WORK, THING -> false;
        };
  }

  private boolean areOthers(Node role, Predicate<EntitySketch> known) {
    return has(one, role, known) && has(other, role, known) && likelihood(role) <= 0;
  }

  private boolean has(Parts parts, Node role, Predicate<EntitySketch> known) {
    return Arrays.stream(parts.of(role)).mapToObj(participation::entity).anyMatch(known);
  }
}

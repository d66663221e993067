package org.newsgraph.extraction.event;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// What the participants and times of two mentions say of whether they are one event.
final class SharedParticipants {
  private static final Set<EventType> ONCE =
      Set.of(
          EventType.Killing,
          EventType.Death,
          EventType.Arrest,
          EventType.Appointment,
          EventType.Departure);

  private SharedParticipants() {}

  /// Whether nobody takes part in the event and no time is told of it.
  static boolean tellsNothing(EventNode event) {
    return Stream.of(ParticipantRole.values()).allMatch(role -> event.participants(role).isEmpty())
        && event.time().isEmpty();
  }

  /// What is known only through a claim never stands on the reported event: a claim may name it,
  /// not add to it.
  static boolean addsNothingClaimed(EventNode event, EventNode other) {
    boolean claimed = !event.source().equals(other.source());
    return !claimed
        || (event.time().isEmpty()
            && other.places().containsAll(event.places())
            && Stream.of(ParticipantRole.values())
                .allMatch(role -> other.participants(role).containsAll(event.participants(role))));
  }

  /// No role filled differently on both sides, no other day.
  static boolean agrees(EventNode a, EventNode b) {
    return compatible(a, b, ParticipantRole.patient) && agreeButPatients(a, b);
  }

  /// No other agents, no other recipients, no other day.
  static boolean agreeButPatients(EventNode a, EventNode b) {
    boolean agents = compatible(a, b, ParticipantRole.agent);
    boolean recipients = compatible(a, b, ParticipantRole.recipient);
    boolean days =
        a.time().flatMap(t -> t.day()).isEmpty()
            || b.time().flatMap(t -> t.day()).isEmpty()
            || a.time().flatMap(t -> t.day()).equals(b.time().flatMap(t -> t.day()));
    return agents && recipients && days;
  }

  /// Whether what the class names is done to somebody once only.
  static boolean isOnce(EventNode event) {
    return ONCE.contains(event.type());
  }

  private static boolean compatible(EventNode a, EventNode b, ParticipantRole role) {
    Set<EntityNode> left = a.participants(role);
    Set<EntityNode> right = b.participants(role);
    return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
  }

  /// Whether somebody is in the same role in both, as far as the class asks for it.
  ///
  /// @param sameWord whether one word names both
  static boolean shares(EventNode a, EventNode b, boolean sameWord) {
    boolean patient =
        !Collections.disjoint(
            a.participants(ParticipantRole.patient), b.participants(ParticipantRole.patient));
    boolean agent =
        !Collections.disjoint(
            a.participants(ParticipantRole.agent), b.participants(ParticipantRole.agent));
    boolean oneName =
        a.type() != EventType.Statement && a.type() != EventType.OtherEvent && sameWord;
    boolean another = sharesAnother(a, b);
    return ONCE.contains(a.type())
        ? patient
        : (agent && (patient || another || oneName))
            || (a.isDefinite() && (patient || another))
            || (oneName && another && tellsOnlyMeans(a));
  }

  /// "after the missiles were fired": nothing is told but by what means it was done.
  private static boolean tellsOnlyMeans(EventNode event) {
    return Stream.of(ParticipantRole.values())
            .allMatch(
                role -> role == ParticipantRole.instrument || event.participants(role).isEmpty())
        && event.time().flatMap(time -> time.day()).isEmpty()
        && event.places().isEmpty();
  }

  private static boolean sharesAnother(EventNode a, EventNode b) {
    return !Collections.disjoint(
            a.participants(ParticipantRole.recipient), b.participants(ParticipantRole.recipient))
        || !Collections.disjoint(
            a.participants(ParticipantRole.instrument), b.participants(ParticipantRole.instrument));
  }
}

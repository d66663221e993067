package org.newsgraph.fact;

import java.util.List;

/// The classes of events.
///
/// The first sixteen are those of PLOVER (the Political Language Ontology for Verifiable Event
/// Records), the next fifteen what general news adds, the last ten more specific ones. Their
/// meaning stands in `ontology/news-events.ttl`.
public enum EventType {
  Agreement,
  Consultation,
  Support,
  Cooperation,
  Aid,
  Concession,
  Retreat,
  Request,
  Accusation,
  Rejection,
  Threat,
  Protest,
  Sanction,
  Mobilization,
  Coercion,
  Assault,

  Statement,
  Movement,
  Transaction,
  Election,
  Appointment,
  Departure,
  LegalProceeding,
  Publication,
  Contest,
  Accident,
  Disaster,
  Death,
  Injury,
  Change,
  OtherEvent,

  Killing,
  Airstrike,
  Bombing,
  Shooting,
  Cyberattack,
  Arrest,
  Meeting,
  Negotiation,
  Denial,
  Warning;

  /// The classes right above this one; empty for those right under `ne:Event`.
  public List<EventType> parents() {
    return switch (this) {
      case Killing -> List.of(Assault, Death);
      case Airstrike, Bombing, Shooting -> List.of(Assault);
      case Cyberattack, Arrest -> List.of(Coercion);
      case Meeting, Negotiation -> List.of(Consultation);
      case Denial -> List.of(Rejection);
      case Warning -> List.of(Statement);
      default -> List.of();
    };
  }

  /// Whether this is the other class or one below it.
  public boolean is(EventType other) {
    return this == other || parents().stream().anyMatch(p -> p.is(other));
  }
}

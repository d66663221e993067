package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.fact.EventType;

/// Classes of events that rules treat alike.
final class EventClasses {
  /// Force used, and what comes of it.
  static final Set<EventType> FORCE =
      Set.of(
          EventType.Assault,
          EventType.Killing,
          EventType.Airstrike,
          EventType.Bombing,
          EventType.Shooting,
          EventType.Cyberattack,
          EventType.Death,
          EventType.Injury);

  /// What only somebody can do, with words or by decree.
  static final Set<EventType> SOCIAL =
      Set.of(
          EventType.Agreement,
          EventType.Consultation,
          EventType.Meeting,
          EventType.Negotiation,
          EventType.Support,
          EventType.Aid,
          EventType.Retreat,
          EventType.Concession,
          EventType.Request,
          EventType.Accusation,
          EventType.Rejection,
          EventType.Denial,
          EventType.LegalProceeding,
          EventType.Sanction);

  /// What is done with words about something; elsewhere what is acted upon is the patient.
  static final Set<EventType> SPOKEN =
      Set.of(
          EventType.Statement,
          EventType.Warning,
          EventType.Request,
          EventType.Consultation,
          EventType.Meeting,
          EventType.Negotiation,
          EventType.Agreement,
          EventType.Threat,
          EventType.Accusation,
          EventType.Denial,
          EventType.Election);

  /// What has another side that receives rather than suffers.
  static final Set<EventType> GIVING =
      Set.of(
          EventType.Agreement,
          EventType.Consultation,
          EventType.Meeting,
          EventType.Negotiation,
          EventType.Cooperation,
          EventType.Aid,
          EventType.Concession,
          EventType.Request);

  /// What everybody does who is in it.
  static final Set<EventType> MUTUAL =
      Set.of(
          EventType.Consultation,
          EventType.Meeting,
          EventType.Negotiation,
          EventType.Cooperation,
          EventType.Contest,
          EventType.Election,
          EventType.Movement,
          EventType.Transaction,
          EventType.OtherEvent);

  /// What somebody is given, asked or promised.
  static final Set<EventType> OFFERED =
      Set.of(EventType.Aid, EventType.Request, EventType.Agreement);

  /// What is good for the other side; to announce it is to agree to it.
  static final Set<EventType> KIND =
      Set.of(
          EventType.Consultation,
          EventType.Meeting,
          EventType.Negotiation,
          EventType.Support,
          EventType.Cooperation,
          EventType.Aid,
          EventType.Concession,
          EventType.Retreat,
          EventType.Departure,
          EventType.Agreement);

  /// What is bad for the other side; to announce it is to threaten.
  static final Set<EventType> HOSTILE =
      Set.of(
          EventType.Sanction,
          EventType.Coercion,
          EventType.Arrest,
          EventType.Assault,
          EventType.Killing,
          EventType.Airstrike,
          EventType.Bombing,
          EventType.Protest,
          EventType.Rejection);

  /// What a noun names when nothing says that it is political: "fire" an accident.
  static final Set<EventType> GENERAL =
      Set.of(
          EventType.Accident,
          EventType.Disaster,
          EventType.Contest,
          EventType.Change,
          EventType.Movement,
          EventType.Transaction,
          EventType.Publication,
          EventType.OtherEvent);

  private EventClasses() {}
}

package org.newsgraph.mapping.iri;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// The readable parts of events' slugs.
final class EventNames {
  private static final int NAMES = 3;
  private static final int LABEL = 50;

  /// What is done to or by one person, who alone names it.
  private static final Set<EventType> OF_ONE_PERSON =
      EnumSet.of(
          EventType.Killing,
          EventType.Death,
          EventType.Injury,
          EventType.Arrest,
          EventType.Appointment,
          EventType.Departure);

  private final Map<String, MintedEntity> entities;

  EventNames(Map<String, MintedEntity> entities) {
    this.entities = entities;
  }

  /// The slug of an event that every article would name alike: known to the day, with an agent or a
  /// patient of a full name.
  Optional<String> shared(Event event) {
    List<String> names = names(event);
    return names.isEmpty()
        ? Optional.empty()
        : event
            .time()
            .flatMap(EventTime::day)
            .map(day -> Slug.join(day.toString(), type(event), Slug.join(names)));
  }

  /// What an event is called in a slug that needs the article's hash.
  String own(Event event) {
    String names = Slug.join(names(event));
    if (!names.isEmpty()) {
      return Slug.join(type(event), names);
    }
    String label = Slug.words(event.label(), LABEL);
    return (label + "-").startsWith(type(event) + "-") ? label : Slug.join(type(event), label);
  }

  private List<String> names(Event event) {
    List<String> agents = names(event, ParticipantRole.agent);
    List<String> patients = names(event, ParticipantRole.patient);
    Stream<String> names =
        OF_ONE_PERSON.contains(event.type())
            ? (patients.isEmpty() ? agents : patients).stream()
            : Stream.concat(agents.stream(), patients.stream());
    return names.distinct().limit(NAMES).toList();
  }

  private List<String> names(Event event, ParticipantRole role) {
    return event.participants(role).stream()
        .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
        .filter(MintedEntity::shared)
        .map(MintedEntity::slug)
        .sorted()
        .toList();
  }

  private static String type(Event event) {
    return Slug.words(event.type().name().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-"));
  }
}

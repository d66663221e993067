package org.newsgraph.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Span;

/// Something that happened, or is denied, possible or planned, in one version: what is reported and
/// what somebody claims of it are two events.
///
/// @param id its name within the article's facts
/// @param label a short name for people: "killing of Qasem Soleimani"
/// @param participants ids of the entities (as an instrument or topic, of the events too) by their
///   role
/// @param places ids of the places where it was
/// @param accordingTo ids of the claims through which alone it is known
/// @param versionOf id of the reported event of which this is the claimed, denied, possible or
///   planned version
/// @param confidence how likely it is right, 0 to 1
/// @param mentions where its triggers are: the words that name it, not the clause
public record Event(
    String id,
    EventType type,
    String label,
    Map<ParticipantRole, List<String>> participants,
    List<String> places,
    Optional<EventTime> time,
    Factuality factuality,
    List<String> accordingTo,
    Optional<String> versionOf,
    Optional<BigDecimal> confidence,
    List<Span> mentions)
    implements Fact {

  public Event {
    Map<ParticipantRole, List<String>> copy = new EnumMap<>(ParticipantRole.class);
    participants.forEach((role, ids) -> {
      if (!ids.isEmpty()) {
        copy.put(role, Distinct.of(ids));
      }
    });
    participants = Collections.unmodifiableMap(copy);
    places = Distinct.of(places);
    accordingTo = Distinct.of(accordingTo);
    confidence = confidence.map(BigDecimal::stripTrailingZeros);
    mentions = List.copyOf(mentions);
  }

  /// The ids of those who have this role.
  public List<String> participants(ParticipantRole role) {
    return participants.getOrDefault(role, List.of());
  }
}

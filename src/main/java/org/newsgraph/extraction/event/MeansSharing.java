package org.newsgraph.extraction.event;

import java.util.Collection;
import java.util.Set;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Lets an act and the act by means of which it is done share who did it: "Chad killed him in an
/// airstrike" tells whose airstrike it was.
final class MeansSharing {
  /// What comes of an act need not be what somebody did.
  private static final Set<EventType> BEFALLING = Set.of(EventType.Death, EventType.Injury);

  private MeansSharing() {}

  static void share(Collection<EventNode> events) {
    for (EventNode event : events) {
      if (EventClasses.FORCE.contains(event.type()) && !BEFALLING.contains(event.type())) {
        event.instruments().stream()
            .filter(means -> EventClasses.FORCE.contains(means.type()))
            .filter(means -> means.participants(ParticipantRole.agent).isEmpty())
            .forEach(means ->
                event
                    .participants(ParticipantRole.agent)
                    .forEach(agent -> means.participant(ParticipantRole.agent, agent)));
      }
    }
  }
}

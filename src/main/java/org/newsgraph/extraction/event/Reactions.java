package org.newsgraph.extraction.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.fact.EventType;

/// Events that answer or judge what another did: they have a time of their own, not its.
final class Reactions {
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.Accusation,
          EventType.Rejection,
          EventType.Denial,
          EventType.Warning,
          EventType.Threat,
          EventType.Request,
          EventType.Support,
          EventType.LegalProceeding,
          EventType.Retreat);

  private Reactions() {}

  static boolean includes(EventType type) {
    return TYPES.contains(type);
  }
}

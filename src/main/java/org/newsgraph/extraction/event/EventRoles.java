package org.newsgraph.extraction.event;

import java.util.stream.Stream;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Gives an event in a trigger's slot its role in the other event.
final class EventRoles {
  private EventRoles() {}

  /// An event that acts is the means, and whoever did it the agent: "a Turkish airstrike killed".
  static void give(Trigger trigger, EventNode event, String slot, EventNode filler) {
    boolean within =
        slot.equals("in")
            && EventClasses.FORCE.contains(event.type())
            && EventClasses.FORCE.contains(filler.type());
    if (within) {
      event.instruments().add(filler);
      // "killed in a Turkish airstrike".
      boolean done = event.type() != EventType.Death;
      if (done && event.participants(ParticipantRole.agent).isEmpty()) {
        filler
            .participants(ParticipantRole.agent)
            .forEach(agent -> event.participant(ParticipantRole.agent, agent));
      }
      return;
    }
    if (slot.equals(VerbsBeside.UNDERGOER) && event.type() == EventType.Accusation) {
      // "His remarks drew criticism": of him, for what he said.
      event.topics().add(filler);
      filler.participants(ParticipantRole.agent).stream()
          .filter(EntityNode::isAnimate)
          .forEach(agent -> event.participant(ParticipantRole.patient, agent));
      return;
    }
    ArgumentRole role =
        slot.equals("cause")
            ? ArgumentRole.agent
            : trigger.frame().role(slot).orElse(ArgumentRole.place);
    switch (role) {
      case agent -> {
        boolean mishap = filler.type() == EventType.Disaster || filler.type() == EventType.Accident;
        if (event.type() == EventType.Killing && mishap) {
          event.type(EventType.Death);
        }
        // "Peru's statement condemned": who made it.
        if (EventClasses.SOCIAL.contains(event.type())) {
          filler
              .participants(ParticipantRole.agent)
              .forEach(agent -> event.participant(ParticipantRole.agent, agent));
        }
        if (EventClasses.FORCE.contains(event.type()) && filler.type().is(EventType.Assault)) {
          event.instruments().add(filler);
          filler
              .participants(ParticipantRole.agent)
              .forEach(agent -> event.participant(ParticipantRole.agent, agent));
        }
      }
      case instrument -> event.instruments().add(filler);
      case patient, topic, recipient -> {
        // What a killing escalated is told by causedBy; what escalates by itself is what changes.
        boolean acts = slot.equals("subj") && role != ArgumentRole.patient;
        if (event.type() != EventType.Change || !acts) {
          event.topics().add(filler);
        }
        if (event.type() == EventType.Request && slot.equals("for")) {
          asked(event, filler);
        }
      }
      case place -> {}
    }
  }

  /// "asked Peru for help": who is asked would help.
  private static void asked(EventNode event, EventNode filler) {
    boolean told =
        Stream.of(ParticipantRole.agent, ParticipantRole.patient)
            .anyMatch(role -> !filler.participants(role).isEmpty());
    if (!told) {
      Stream.of(ParticipantRole.patient, ParticipantRole.recipient)
          .flatMap(role -> event.participants(role).stream())
          .filter(EntityNode::isAnimate)
          .forEach(agent -> filler.participant(ParticipantRole.agent, agent));
    }
  }
}

package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Gives an entity in a trigger's slot the role that it can play there.
final class EntityRoles {
  private static final Set<String> PLACE_SLOTS =
      Set.of(
          "in", "at", "near", "outside", "inside", "across", "within", "from", "into", "to", "on");

  /// What only somebody does, though what it comes by may do more.
  private static final Set<EventType> ALWAYS_SOMEBODY =
      Set.of(EventType.Transaction, EventType.Protest, EventType.Election, EventType.Contest);

  private final Reading reading;
  private final NounTypes nouns;

  EntityRoles(Reading reading, NounTypes nouns) {
    this.reading = reading;
    this.nouns = nouns;
  }

  /// Whether the slot is one of place unless the frame says otherwise.
  static boolean isPlace(String slot) {
    return PLACE_SLOTS.contains(slot);
  }

  void give(Trigger trigger, EventNode event, String slot, EntityNode entity, Word head) {
    if (slot.equals("cause")) {
      event.participant(
          entity.isAnimate() ? ParticipantRole.agent : ParticipantRole.instrument, entity);
      return;
    }
    if (slot.equals(VerbsBeside.UNDERGOER)) {
      ParticipantRole role = undergoer(event);
      if (role == ParticipantRole.patient || entity.isAnimate() || entity.type().isPlace()) {
        event.participant(role, entity);
      }
      return;
    }
    if (slot.equals(VerbsBeside.OWNER)) {
      // Whose bankruptcy it is.
      boolean undergoes =
          event.type() == EventType.LegalProceeding
              && event.participants(ParticipantRole.patient).isEmpty()
              && trigger.frame().role("poss").equals(Optional.of(ArgumentRole.patient));
      if (undergoes) {
        event.participant(ParticipantRole.patient, entity);
        return;
      }
      trigger
          .frame()
          .role("by")
          .filter(role -> entity.isAnimate())
          .ifPresent(role -> participant(event, "by", role, entity, head));
      return;
    }
    boolean outside = slot.equals("outside") && entity.type() == EntityType.Country;
    if (outside) {
      return;
    }
    boolean penalty = slot.equals("to") && event.type() == EventType.LegalProceeding;
    boolean somewhere = PLACE_SLOTS.contains(slot) && entity.type().isPlace() && !penalty;
    Optional<ArgumentRole> role = trigger.frame().role(slot);
    if (somewhere && (role.isEmpty() || isPlaceAfter(slot, role.get(), entity))) {
      event.places().add(entity);
      return;
    }
    role.ifPresent(r -> participant(event, slot, r, entity, head));
  }

  /// Who faces sanctions suffers them, who receives aid or a letter is given it, who faces an
  /// election stands in it.
  private static ParticipantRole undergoer(EventNode event) {
    if (EventClasses.MUTUAL.contains(event.type())) {
      return ParticipantRole.agent;
    }
    boolean spoken =
        EventClasses.SPOKEN.contains(event.type()) && event.type() != EventType.Accusation;
    return spoken || EventClasses.GIVING.contains(event.type())
        ? ParticipantRole.recipient
        : ParticipantRole.patient;
  }

  /// "shot at police".
  private static boolean isForceUsed(EventNode event) {
    return event.type() == EventType.Assault || event.type() == EventType.Shooting;
  }

  private static boolean isPlaceAfter(String slot, ArgumentRole role, EntityNode entity) {
    return switch (slot) {
      case "to", "on", "from" ->
          (role != ArgumentRole.patient && entity.type() != EntityType.Country)
              || role == ArgumentRole.place;
      case "into" -> role != ArgumentRole.patient;
      default -> true;
    };
  }

  private void participant(
      EventNode event, String slot, ArgumentRole role, EntityNode entity, Word head) {
    switch (role) {
      case place -> {
        if (entity.type().isPlace()) {
          event.places().add(entity);
        } else if (slot.equals("at") && isForceUsed(event) && entity.isAnimate()) {
          event.participant(ParticipantRole.patient, entity);
        }
      }
      case agent -> {
        // "the Quito summit".
        boolean named = entity.isNamed() && entity.type().isPlace() && !entity.isAnimate();
        if (slot.equals("compound") && named) {
          event.places().add(entity);
        } else if (slot.equals("compound") && !entity.isAnimate()) {
          event.participant(
              EventClasses.FORCE.contains(event.type())
                  ? ParticipantRole.instrument
                  : ParticipantRole.topic,
              entity);
        } else if (canAct(event, entity) || mayAct(event, slot, head)) {
          event.participant(ParticipantRole.agent, entity);
        } else if (EventClasses.FORCE.contains(event.type())
            || event.type() == EventType.Coercion) {
          event.participant(ParticipantRole.instrument, entity);
          // "Chadian warplanes bombed": who has them acts.
          entity.affiliation().stream()
              .filter(EntityNode::isAnimate)
              .forEach(owner -> event.participant(ParticipantRole.agent, owner));
        }
      }
      case recipient ->
          event.participant(
              slot.equals("with") && !entity.isAnimate()
                  ? ParticipantRole.instrument
                  : ParticipantRole.recipient,
              entity);
      case patient -> event.participant(ParticipantRole.patient, entity);
      case instrument -> event.participant(ParticipantRole.instrument, entity);
      case topic -> event.participant(topic(event, slot, entity), entity);
    }
  }

  /// What an act is about, or whom or what it is done to: one speaks of a thing, but sells it.
  private static ParticipantRole topic(EventNode event, String slot, EntityNode entity) {
    if (slot.equals("obj") && entity.isAnimate() && EventClasses.OFFERED.contains(event.type())) {
      return ParticipantRole.recipient;
    }
    boolean object = slot.equals("obj") || slot.equals("of") || slot.equals("compound");
    return object && !EventClasses.SPOKEN.contains(event.type())
        ? ParticipantRole.patient
        : ParticipantRole.topic;
  }

  /// Things bring about accidents and changes; what people do needs somebody who can.
  private static boolean canAct(EventNode event, EntityNode entity) {
    boolean bystander = entity.type() == EntityType.Thing && !entity.isNamed();
    return switch (event.type()) {
      case Accident, Disaster, Change, OtherEvent, Movement, Publication, Death -> true;
      case Statement ->
          entity.isAnimate() || entity.isNamed() || entity.type() == EntityType.CreativeWork;
      // "The treaty requires states to report."
      case Request -> !bystander || entity.type() == EntityType.CreativeWork;
      default -> !bystander && entity.type() != EntityType.CreativeWork;
    };
  }

  /// What no table knows may act where only somebody can: "the Directorate condemned".
  private boolean mayAct(EventNode event, String slot, Word head) {
    return (slot.equals("subj") || slot.equals("by"))
        && (EventClasses.SOCIAL.contains(event.type()) || ALWAYS_SOMEBODY.contains(event.type()))
        && nouns.type(reading.token(head).lemma()).isEmpty();
  }
}

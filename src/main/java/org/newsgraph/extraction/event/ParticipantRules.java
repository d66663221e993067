package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Gives the words in a trigger's slots their roles in the event.
final class ParticipantRules {
  private static final Set<String> NO_ENTITY =
      Set.of("DATE", "TIME", "DURATION", "SET", "NUMBER", "ORDINAL", "PERCENT", "MONEY");
  private static final Set<String> THIRD = Set.of("it", "they", "he", "she");
  private static final Set<String> PLACE_SLOTS =
      Set.of(
          "in", "at", "near", "outside", "inside", "across", "within", "from", "into", "to", "on");
  private static final Set<EventType> FORCE =
      Set.of(
          EventType.Assault,
          EventType.Killing,
          EventType.Airstrike,
          EventType.Bombing,
          EventType.Shooting,
          EventType.Cyberattack,
          EventType.Death,
          EventType.Injury);

  private static final Set<EventType> SOCIAL =
      EnumSet.of(
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

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final NounTypes nouns;
  private final ArgumentFinder arguments;

  ParticipantRules(Reading reading, Entities entities, Events events, NounTypes nouns) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.nouns = nouns;
    this.arguments = new ArgumentFinder(reading);
  }

  void fill(Trigger trigger, EventNode event) {
    for (Argument argument : arguments.find(trigger)) {
      for (Word head : heads(antecedent(argument.head()))) {
        if (!head.equals(trigger.word())) {
          fill(trigger, event, argument.slot(), head);
        }
      }
    }
    trigger.frame().role("and").ifPresent(role -> eachOther(event, role));
  }

  /// "Peru and Chile met": each is the other party of the first.
  private static void eachOther(EventNode event, ArgumentRole role) {
    boolean alone =
        Stream.of(ParticipantRole.patient, ParticipantRole.recipient)
            .flatMap(r -> event.participants(r).stream())
            .noneMatch(EntityNode::isAnimate);
    if (alone) {
      ParticipantRole other =
          role == ArgumentRole.patient ? ParticipantRole.patient : ParticipantRole.recipient;
      event.participants(ParticipantRole.agent).stream()
          .skip(1)
          .filter(EntityNode::isAnimate)
          .toList()
          .forEach(entity -> event.participant(other, entity));
    }
  }

  /// "Peru said it would": a pronoun that nothing else explains is the one who speaks.
  private Word antecedent(Word word) {
    Sentence sentence = reading.sentence(word);
    int verb = sentence.up(word.token()).governor();
    boolean unknown =
        reading.token(word).tag().equals("PRP")
            && THIRD.contains(reading.token(word).lemma())
            && entities.at(word).isEmpty()
            && verb > 0
            && sentence.up(verb).is("ccomp");
    return unknown
        ? sentence.dependents(sentence.up(verb).governor(), "nsubj").stream()
            .map(subject -> new Word(word.sentence(), subject.index()))
            .findFirst()
            .orElse(word)
        : word;
  }

  /// The words that count: of "hundreds of American troops", the troops.
  private List<Word> heads(Word word) {
    Sentence sentence = reading.sentence(word);
    Token token = reading.token(word);
    if (!nouns.isQuantity(token.lemma())) {
      return List.of(word);
    }
    List<Word> counted = new ArrayList<>();
    sentence
        .dependents(word.token(), "nmod:of")
        .forEach(t -> counted.addAll(heads(new Word(word.sentence(), t.index()))));
    return counted.isEmpty() && token.isNoun() ? List.of(word) : counted;
  }

  private void fill(Trigger trigger, EventNode event, String slot, Word head) {
    Optional<EventNode> filler = events.at(head);
    if (filler.isPresent() && filler.get() != event) {
      byEvent(trigger, event, slot, filler.get());
      return;
    }
    if (NO_ENTITY.contains(reading.token(head).ner())) {
      return;
    }
    if (isIdlePlace(trigger, slot, head)) {
      return;
    }
    boolean modifier =
        slot.equals("compound") && entities.at(head).isEmpty() && !reading.token(head).isNoun();
    if (!modifier) {
      entities.phrase(head).ifPresent(entity -> byEntity(trigger, event, slot, entity, head));
    }
  }

  /// "in favour", "at least": a preposition of place before a common noun that is none.
  private boolean isIdlePlace(Trigger trigger, String slot, Word head) {
    boolean asPlace =
        trigger.frame().role(slot).filter(role -> role == ArgumentRole.place).isPresent()
            || (PLACE_SLOTS.contains(slot) && trigger.frame().role(slot).isEmpty());
    return asPlace
        && entities.at(head).isEmpty()
        && nouns.type(reading.token(head).lemma()).filter(EntityType::isPlace).isEmpty();
  }

  private void byEntity(
      Trigger trigger, EventNode event, String slot, EntityNode entity, Word head) {
    if (slot.equals("cause")) {
      event.participant(
          entity.isAnimate() ? ParticipantRole.agent : ParticipantRole.instrument, entity);
      return;
    }
    boolean somewhere = PLACE_SLOTS.contains(slot) && entity.type().isPlace();
    Optional<ArgumentRole> role = trigger.frame().role(slot);
    if (somewhere && (role.isEmpty() || isPlaceAfter(slot, role.get(), entity))) {
      event.places().add(entity);
      return;
    }
    role.ifPresent(r -> participant(event, slot, r, entity, head));
  }

  private static boolean isPlaceAfter(String slot, ArgumentRole role, EntityNode entity) {
    return switch (slot) {
      case "to", "on", "from" ->
          (role != ArgumentRole.patient && entity.type() != EntityType.Country)
              || role == ArgumentRole.place;
      case "into", "against" -> role != ArgumentRole.patient;
      default -> true;
    };
  }

  private void participant(
      EventNode event, String slot, ArgumentRole role, EntityNode entity, Word head) {
    switch (role) {
      case place -> {
        if (entity.type().isPlace()) {
          event.places().add(entity);
        }
      }
      case agent -> {
        if (slot.equals("compound") && !entity.isAnimate()) {
          event.participant(
              FORCE.contains(event.type()) ? ParticipantRole.instrument : ParticipantRole.topic,
              entity);
        } else if (canAct(event, entity) || (slot.equals("subj") && mayAct(event, head))) {
          event.participant(ParticipantRole.agent, entity);
        } else if (FORCE.contains(event.type()) || event.type() == EventType.Coercion) {
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
      case topic -> event.participant(ParticipantRole.topic, entity);
    }
  }

  /// Things bring about accidents and changes; what people do needs somebody who can.
  private static boolean canAct(EventNode event, EntityNode entity) {
    boolean bystander = entity.type() == EntityType.Thing && !entity.isNamed();
    return switch (event.type()) {
      case Accident, Disaster, Change, OtherEvent, Movement, Publication, Death -> true;
      case Statement ->
          entity.isAnimate() || entity.isNamed() || entity.type() == EntityType.CreativeWork;
      default -> !bystander && entity.type() != EntityType.CreativeWork;
    };
  }

  /// What no table knows may act where only somebody can: "the Directorate condemned".
  private boolean mayAct(EventNode event, Word head) {
    return SOCIAL.contains(event.type()) && nouns.type(reading.token(head).lemma()).isEmpty();
  }

  /// An event that acts is the means, and whoever did it the agent: "a Turkish airstrike killed".
  private static void byEvent(Trigger trigger, EventNode event, String slot, EventNode filler) {
    boolean within =
        slot.equals("in") && FORCE.contains(event.type()) && FORCE.contains(filler.type());
    if (within) {
      event.instruments().add(filler);
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
        if (FORCE.contains(event.type()) && filler.type().is(EventType.Assault)) {
          event.instruments().add(filler);
          filler
              .participants(ParticipantRole.agent)
              .forEach(agent -> event.participant(ParticipantRole.agent, agent));
        }
      }
      case instrument -> event.instruments().add(filler);
      case patient, topic, recipient -> {
        // What a killing escalated is told by causedBy.
        if (event.type() != EventType.Change || !slot.equals("subj")) {
          event.topics().add(filler);
        }
      }
      case place -> {}
    }
  }
}

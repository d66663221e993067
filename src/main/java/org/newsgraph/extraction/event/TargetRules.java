package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Finds whom an act is aimed at where its own slots name no one: who is part of what it acts upon.
///
/// "rejected a request from Peru", "lifted the ban on Cuban rum", "agreed to release the hostages":
/// the nearest party below the object or the complement.
final class TargetRules {
  private static final int DEPTH = 8;

  private static final Set<EventType> ACTING =
      Set.of(
          EventType.Support,
          EventType.Retreat,
          EventType.Accusation,
          EventType.Rejection,
          EventType.Denial,
          EventType.Threat,
          EventType.Warning,
          EventType.Protest,
          EventType.Sanction,
          EventType.Mobilization,
          EventType.Coercion,
          EventType.LegalProceeding);
  private static final Set<EventType> ABOUT =
      Set.of(
          EventType.Rejection,
          EventType.Denial,
          EventType.Support,
          EventType.Warning,
          EventType.Retreat);
  private static final Set<ArgumentRole> AIMED =
      Set.of(ArgumentRole.patient, ArgumentRole.recipient, ArgumentRole.topic);

  /// "a state of siege" is no place.
  private static final Set<String> STATES = Set.of("state", "order", "house", "front");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "acl");

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final NounTypes nouns;
  private final ArgumentFinder arguments;

  TargetRules(Reading reading, Entities entities, Events events, Lexicons lexicons) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.nouns = lexicons.nouns();
    this.arguments = new ArgumentFinder(reading, events, lexicons);
  }

  void aim(Trigger trigger, EventNode event) {
    boolean acts = EventClasses.GIVING.contains(event.type()) || ACTING.contains(event.type());
    if (acts && !isAimed(event)) {
      List<Integer> level = new ArrayList<>(starts(trigger));
      Sentence sentence = reading.sentence(trigger.word());
      Set<Integer> seen = new HashSet<>(level);
      seen.add(trigger.word().token());
      Set<EntityNode> own = own(sentence, level, event);
      for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
        List<EntityNode> found = parties(sentence, level, own);
        if (!found.isEmpty()) {
          found.forEach(entity -> event.participant(role(event, entity), entity));
          return;
        }
        level = below(sentence, level, seen, own);
      }
    }
  }

  /// Who acts, also by the noun of an act that the verb makes: "voiced Peru's support for".
  private Set<EntityNode> own(Sentence sentence, List<Integer> objects, EventNode event) {
    Set<EntityNode> own = new HashSet<>(event.participants(ParticipantRole.agent));
    objects.stream()
        .map(object -> events.at(new Word(sentence.index(), object)))
        .flatMap(Optional::stream)
        .filter(object -> object.type() == event.type())
        .forEach(object -> own.addAll(object.participants(ParticipantRole.agent)));
    return own;
  }

  private static boolean isAimed(EventNode event) {
    // Whom one mobilises is one's own.
    if (event.type() == EventType.Mobilization) {
      return !event.places().isEmpty();
    }
    return event.participants(ParticipantRole.patient).stream().anyMatch(TargetRules::isParty)
        || event.participants(ParticipantRole.recipient).stream().anyMatch(TargetRules::isParty);
  }

  private static boolean isParty(EntityNode entity) {
    return entity.isAnimate() || entity.type().isPlace();
  }

  /// What the act is upon: what fills its slots but is no party itself, and its complement clause.
  private Set<Integer> starts(Trigger trigger) {
    boolean own = trigger.type() == EventType.Mobilization;
    Set<Integer> found = new TreeSet<>();
    for (Argument argument : arguments.find(trigger)) {
      boolean object = argument.slot().equals("obj") && !own;
      Optional<ArgumentRole> role = trigger.frame().role(argument.slot());
      boolean other = !own || !argument.slot().equals("obj");
      if (object || (other && role.filter(AIMED::contains).isPresent())) {
        found.add(argument.head().token());
      }
    }
    Sentence sentence = reading.sentence(trigger.word());
    sentence.children(trigger.word().token()).stream()
        .filter(d -> COMPLEMENTS.stream().anyMatch(d::is))
        .forEach(d -> found.add(d.dependent()));
    return found;
  }

  private List<EntityNode> parties(Sentence sentence, List<Integer> level, Set<EntityNode> own) {
    return level.stream()
        .filter(token -> token > 0)
        .map(token -> party(sentence, token))
        .flatMap(Optional::stream)
        .filter(entity -> !own.contains(entity))
        .filter(entity -> entity.affiliation().stream().noneMatch(own::contains))
        .distinct()
        .toList();
  }

  private Optional<EntityNode> party(Sentence sentence, int token) {
    Word word = new Word(sentence.index(), token);
    Token noun = sentence.token(token);
    boolean described =
        noun.isNoun()
            && nouns.type(noun.lemma()).filter(type -> type != EntityType.Thing).isPresent();
    return (described ? entities.phrase(word) : entities.at(word))
        .filter(TargetRules::isParty)
        .filter(entity -> entity.isNamed() || !STATES.contains(noun.lemma()));
  }

  private List<Integer> below(
      Sentence sentence, List<Integer> level, Set<Integer> seen, Set<EntityNode> own) {
    List<Integer> next = new ArrayList<>();
    for (int token : level) {
      // A clause about a noun stands farther off than the phrases about it.
      if (token < 0) {
        next.add(-token);
        continue;
      }
      boolean agent =
          entities.at(new Word(sentence.index(), token)).filter(own::contains).isPresent();
      for (Dependency d : agent ? List.<Dependency>of() : sentence.dependents(token)) {
        if (leads(d) && seen.add(d.dependent())) {
          next.add(isLoose(d) ? -d.dependent() : d.dependent());
        }
      }
    }
    return next;
  }

  private static boolean isLoose(Dependency d) {
    return d.is("acl") || d.is("advcl") || d.is("dep");
  }

  private static boolean leads(Dependency d) {
    boolean time = d.relation().endsWith("tmod") || d.relation().endsWith("npmod");
    return !time
        && (d.is("obj")
            || d.is("iobj")
            || d.is("nsubj")
            || d.is("nmod")
            || d.is("obl")
            || d.is("compound")
            || d.is("amod")
            || d.is("dep")
            || d.relation().equals("advcl:to")
            || d.relation().equals("advcl:for")
            || COMPLEMENTS.stream().anyMatch(d::is));
  }

  private static ParticipantRole role(EventNode event, EntityNode entity) {
    // Whom what is rejected or welcomed is about need not be rejected or welcomed himself.
    if (!entity.isAnimate() || ABOUT.contains(event.type())) {
      return ParticipantRole.topic;
    }
    return EventClasses.GIVING.contains(event.type())
        ? ParticipantRole.recipient
        : ParticipantRole.patient;
  }
}

package org.newsgraph.extraction.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Who does what a noun names beside the verb of another act: "blamed the rebels for the attack",
/// "vowed revenge against Chad", "fired rockets targeting Lima"; and whom a blow hits.
final class ImpliedAgents {
  private static final Set<EventType> HARM = harm();
  private static final Set<EventType> ANNOUNCED =
      Set.of(EventType.Threat, EventType.Agreement, EventType.Statement);
  private static final List<String> CHARGES =
      List.of("obl:for", "obl:of", "obl:over", "nmod:for", "nmod:over");

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final SpeechLexicon speech;

  ImpliedAgents(Reading reading, Entities entities, Events events, SpeechLexicon speech) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.speech = speech;
  }

  private static Set<EventType> harm() {
    Set<EventType> found = EnumSet.copyOf(EventClasses.FORCE);
    found.addAll(Set.of(EventType.Death, EventType.Injury, EventType.Sanction));
    return found;
  }

  void find(Trigger trigger, EventNode event) {
    if (EventClasses.FORCE.contains(event.type())) {
      event.instruments().forEach(means -> aim(means, event));
    }
    Sentence sentence = reading.sentence(trigger.word());
    if (trigger.form() == Trigger.Form.verb && EventClasses.FORCE.contains(event.type())) {
      aimedMeans(sentence, trigger.word().token(), event);
    }
    if (trigger.form() == Trigger.Form.noun) {
      byNext(sentence, trigger.word().token(), event);
    } else if (trigger.form() == Trigger.Form.verb) {
      besideVerb(sentence, trigger.word().token(), event);
    }
  }

  /// "violence or escalation by Chad": who does it stands right after the noun, though the parser
  /// hangs it on the first of a row.
  private void byNext(Sentence sentence, int noun, EventNode event) {
    boolean by =
        noun < sentence.tokens().size()
            && sentence.token(noun + 1).lemma().equals("by")
            && sentence.up(noun).is("conj")
            && event.participants(ParticipantRole.agent).isEmpty();
    int agent = by ? sentence.up(noun + 1).governor() : 0;
    if (agent > noun && sentence.up(agent).is("nmod") && sentence.up(agent).governor() < noun) {
      entities
          .phrase(new Word(sentence.index(), agent))
          .filter(EntityNode::isAnimate)
          .ifPresent(doer -> event.participant(ParticipantRole.agent, doer));
    }
  }

  /// "A Turkish airstrike killed Haddad": whom a blow kills it hits. "The airstrike" is known from
  /// before, with whom it was aimed at.
  private static void aim(EventNode means, EventNode event) {
    if (EventClasses.FORCE.contains(means.type())
        && !means.isDefinite()
        && means.participants(ParticipantRole.patient).isEmpty()) {
      event
          .participants(ParticipantRole.patient)
          .forEach(whom -> means.participant(ParticipantRole.patient, whom));
    }
  }

  /// "launched missiles targeting the harbour": who launches them aims them, and at the same.
  private void aimedMeans(Sentence sentence, int verb, EventNode event) {
    sentence.children(verb).stream()
        .filter(d -> d.is("obj"))
        .flatMap(d -> sentence.children(d.dependent()).stream())
        .filter(
            d -> d.relation().equals("acl") && sentence.token(d.dependent()).tag().equals("VBG"))
        .flatMap(d -> events.at(new Word(sentence.index(), d.dependent())).stream())
        .filter(deed -> EventClasses.FORCE.contains(deed.type()))
        .filter(deed -> deed.participants(ParticipantRole.agent).isEmpty())
        .forEach(deed -> {
          give(deed, event.participants(ParticipantRole.agent));
          aim(event, deed);
        });
  }

  private void besideVerb(Sentence sentence, int verb, EventNode event) {
    if (is(sentence, verb, Stance.blamed)) {
      charges(sentence, verb)
          .forEach(deed -> give(deed, event.participants(ParticipantRole.patient)));
    } else if (ANNOUNCED.contains(event.type()) && is(sentence, verb, Stance.promised)) {
      named(sentence, sentence.dependents(verb, "obj").stream().map(t -> t.index()))
          .forEach(deed -> {
            give(deed, event.participants(ParticipantRole.agent));
            if (sentence.has(verb, "obl:against")
                && deed.participants(ParticipantRole.patient).isEmpty()) {
              event
                  .participants(ParticipantRole.patient)
                  .forEach(whom -> deed.participant(ParticipantRole.patient, whom));
            }
          });
    }
  }

  private boolean is(Sentence sentence, int verb, Stance stance) {
    return speech.verb(sentence.token(verb).lemma()).stream()
        .anyMatch(cue -> cue.stance() == stance);
  }

  /// What one is blamed for, also where the parser hangs it on the blamed.
  private Stream<EventNode> charges(Sentence sentence, int verb) {
    Stream<Integer> holders =
        Stream.concat(
            Stream.of(verb), sentence.dependents(verb, "obj").stream().map(t -> t.index()));
    return named(
        sentence,
        holders
            .flatMap(holder -> sentence.dependents(holder).stream())
            .filter(d -> CHARGES.contains(d.relation()))
            .map(Dependency::dependent));
  }

  /// The harm that nouns name of which nobody is told to have done it.
  private Stream<EventNode> named(Sentence sentence, Stream<Integer> nouns) {
    return nouns
        .filter(noun -> sentence.token(noun).isNoun())
        .flatMap(noun -> events.at(new Word(sentence.index(), noun)).stream())
        .filter(deed -> HARM.contains(deed.type()))
        .filter(deed -> deed.participants(ParticipantRole.agent).isEmpty());
  }

  private static void give(EventNode deed, Set<EntityNode> doers) {
    doers.stream()
        .filter(EntityNode::isAnimate)
        .filter(doer -> !deed.participants(ParticipantRole.patient).contains(doer))
        .forEach(doer -> deed.participant(ParticipantRole.agent, doer));
  }
}

package org.newsgraph.extraction.event;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.fact.EventType;

/// What sets an event apart from an earlier one of its class: "the failed strike" is not the one
/// that killed somebody, "the strike" not the war, and no attack takes place elsewhere.
final class Distinctions {
  private static final Set<String> FIGHTING =
      Set.of(
          "fight",
          "fighting",
          "battle",
          "combat",
          "war",
          "conflict",
          "violence",
          "defeat",
          "aggression",
          "hostility");

  private final Reading reading;
  private final AnaphorNouns anaphors;

  Distinctions(Reading reading, AnaphorNouns anaphors) {
    this.reading = reading;
    this.anaphors = anaphors;
  }

  /// Whether two events of one class are told apart by their words or their places.
  boolean between(EventNode event, EventNode other) {
    Token word = reading.token(event.trigger());
    Token before = reading.token(other.trigger());
    boolean sameWord = word.lemma().equals(before.lemma());
    return isOtherFight(event, word, before)
        || isApart(event) != isApart(other)
        || (!sameWord && isBeside(event, other))
        || (sameWord && areOtherVerbs(event, other))
        || (!sameWord && areElsewhere(event, other));
  }

  /// Two words of one sentence tell of two events, unless the second only points back.
  private boolean isBeside(EventNode event, EventNode other) {
    boolean pointsBack = event.isDefinite() && SharedParticipants.tellsNothing(event);
    return !pointsBack
        && other.mentions().stream()
            .anyMatch(m -> reading.sentenceAt(m.begin()).index() == event.trigger().sentence());
  }

  /// "checked in" is not "checked out".
  private boolean areOtherVerbs(EventNode event, EventNode other) {
    return !particle(event).equals(particle(other));
  }

  private String particle(EventNode event) {
    return Particles.after(reading.sentence(event.trigger()), event.trigger().token())
        .map(particle -> particle.lower().replace("into", "in"))
        .orElse("");
  }

  private static boolean isOtherFight(EventNode event, Token word, Token before) {
    boolean fight = FIGHTING.contains(before.lemma());
    boolean unlike =
        word.lemma().equals("war") ? !fight : !FIGHTING.contains(word.lemma()) && fight;
    return event.type() == EventType.Assault && word.isNoun() && unlike;
  }

  /// "another attack", "the failed attack": what has a number or an outcome of its own.
  private boolean isApart(EventNode event) {
    Sentence sentence = reading.sentence(event.trigger());
    int noun = event.trigger().token();
    return sentence.token(noun).isNoun()
        && Stream.of("amod", "det", "nummod")
            .flatMap(relation -> sentence.dependents(noun, relation).stream())
            .map(Token::lower)
            .anyMatch(word -> anaphors.isApart(word) || anaphors.isOutcome(word));
  }

  static boolean areElsewhere(EventNode event, EventNode other) {
    return !event.places().isEmpty()
        && !other.places().isEmpty()
        && Collections.disjoint(event.places(), other.places());
  }
}

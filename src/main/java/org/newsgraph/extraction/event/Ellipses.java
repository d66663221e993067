package org.newsgraph.extraction.event;

import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// What "did" stands for in a condition: "warned Chad not to attack, and if it did, …" tells of the
/// attack once more.
final class Ellipses {
  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final Conditions conditions;

  Ellipses(Reading reading, Entities entities, Events events, FactualityWords words) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.conditions = new Conditions(words);
  }

  void resolve() {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isBare(sentence, token) && conditions.isIn(sentence, token.index())) {
          before(sentence, token).ifPresent(event -> resolve(sentence, token, event));
        }
      }
    }
  }

  /// A "do" that is neither an auxiliary nor has an object.
  private static boolean isBare(Sentence sentence, Token token) {
    return token.lemma().equals("do")
        && sentence.up(token.index()).is("advcl")
        && sentence.has(token.index(), "nsubj")
        && !sentence.has(token.index(), "obj", "xcomp", "ccomp");
  }

  /// The nearest event told before in the sentence that has not taken place.
  private Optional<EventNode> before(Sentence sentence, Token token) {
    for (int i = token.index() - 1; i > 0; i--) {
      Optional<EventNode> event = events.at(new Word(sentence.index(), i));
      if (event.filter(e -> e.factuality() != Factuality.Actual).isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  private void resolve(Sentence sentence, Token verb, EventNode event) {
    events.add(Word.of(sentence, verb), event);
    boolean act = event.type() != EventType.Death && event.type() != EventType.Injury;
    if (act && event.participants(ParticipantRole.agent).isEmpty()) {
      sentence.dependents(verb.index(), "nsubj").stream()
          .flatMap(doer -> entities.at(Word.of(sentence, doer)).stream())
          .filter(EntityNode::isAnimate)
          .forEach(doer -> event.participant(ParticipantRole.agent, doer));
    }
  }
}

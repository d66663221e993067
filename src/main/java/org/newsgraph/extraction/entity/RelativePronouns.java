package org.newsgraph.extraction.entity;

import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.fact.MentionKind;

/// Makes "who", "which" and "that" mentions of what their clause is about. Asked for last, when
/// common nouns have become entities too.
public final class RelativePronouns {
  private final Reading reading;
  private final Entities entities;

  public RelativePronouns(Reading reading, Entities entities) {
    this.reading = reading;
    this.entities = entities;
  }

  /// Refers each relative pronoun whose antecedent is known.
  public void refer() {
    for (Sentence sentence : reading.sentences()) {
      sentence.graph().stream()
          .filter(d -> d.is("ref") && sentence.token(d.dependent()).tag().startsWith("W"))
          .forEach(d -> refer(sentence, d));
    }
  }

  private void refer(Sentence sentence, Dependency reference) {
    int pronoun = reference.dependent();
    if (entities.at(new Word(sentence.index(), pronoun)).isEmpty()) {
      entities
          .at(new Word(sentence.index(), reference.governor()))
          .ifPresent(node -> entities.add(node, sentence, pronoun, pronoun, MentionKind.pronoun));
    }
  }
}

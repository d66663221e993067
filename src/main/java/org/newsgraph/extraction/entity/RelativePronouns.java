package org.newsgraph.extraction.entity;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.MentionKind;

/// Makes "who", "which" and "that" mentions of what their clause is about. Asked for last, when
/// common nouns have become entities too.
public final class RelativePronouns {
  private static final Set<String> BESIDE = Set.of("who", "which");

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
      sentence.tokens().stream()
          .filter(token -> token.tag().startsWith("W"))
          .forEach(token ->
              beforeComma(sentence, token)
                  .ifPresent(noun -> refer(sentence, new Dependency(noun, "ref", token.index()))));
    }
  }

  /// The noun that "which" or "who" stands beside after a comma, where the parser ties them to
  /// nothing: "Torres, who leads".
  public static Optional<Integer> beforeComma(Sentence sentence, Token pronoun) {
    int noun = pronoun.index() - 2;
    return noun > 0
            && BESIDE.contains(pronoun.lemma())
            && sentence.token(noun + 1).word().equals(",")
            && sentence.token(noun).isNoun()
            && sentence.graph(pronoun.index()).stream().noneMatch(d -> d.is("ref"))
        ? Optional.of(noun)
        : Optional.empty();
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

package org.newsgraph.extraction.event;

import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.RelationWords;
import org.newsgraph.fact.RelationType;

/// What relates to what was told just before without naming it: "and bombed the camps in response",
/// "Two days later, …".
final class BackReferences {
  private static final int EARLY = 4;

  private final Reading reading;
  private final Events events;
  private final RelationWords words;
  private final FoundRelations found;

  BackReferences(Reading reading, Events events, RelationWords words, FoundRelations found) {
    this.reading = reading;
    this.events = events;
    this.words = words;
    this.found = found;
  }

  void find(Sentence sentence, Token token) {
    if (isBareResponse(sentence, token)) {
      int verb = sentence.up(token.index()).governor();
      found.add(
          events.carriedBy(sentence, verb),
          RelationType.inResponseTo,
          before(sentence, verb),
          token.span());
    } else if (isLater(sentence, token)) {
      int verb = clause(sentence, token.index());
      found.add(
          events.carriedBy(sentence, verb),
          RelationType.after,
          verb > 0 ? before(sentence, verb) : Optional.empty(),
          token.span());
    }
  }

  /// "in response", "In retaliation,", and nothing to what.
  private boolean isBareResponse(Sentence sentence, Token token) {
    Dependency up = sentence.up(token.index());
    return token.isNoun()
        && up.is("obl")
        && words.noun(token.lemma()).stream()
            .anyMatch(row -> row.relation() == RelationType.inResponseTo)
        && sentence.children(token.index()).size()
            == sentence.dependents(token.index(), "case", "punct").size()
        && sentence.dependents(token.index(), "case").stream()
            .anyMatch(preposition -> preposition.lemma().equals("in"))
        && sentence.dependents(up.governor(), "obl:to", "obl:for").isEmpty();
  }

  /// "Five days later, the committee met."
  private static boolean isLater(Sentence sentence, Token token) {
    return token.word().equals("later")
        && token.index() > 1
        && token.index() <= EARLY
        && sentence.token(token.index() - 1).isNoun()
        && sentence.token(token.index() - 1).lemma().matches("day|week|month|hour|minute|year");
  }

  /// The verb of the main clause, where the words stand at its beginning.
  private static int clause(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .filter(above -> sentence.up(above).governor() == 0 && sentence.token(above).isVerb())
        .findFirst()
        .orElse(0);
  }

  /// What the clause before tells, or the sentence before.
  private Optional<EventNode> before(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    if (up.is("conj")) {
      return events.carriedBy(sentence, up.governor());
    }
    if (up.governor() > 0 || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence last = reading.sentences().get(sentence.index() - 1);
    return last.tokens().stream()
        .filter(token -> last.up(token.index()).governor() == 0)
        .findFirst()
        .flatMap(root -> events.carriedBy(last, root.index()));
  }
}

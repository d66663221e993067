package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.lexicon.NounTypes;

/// Which event a word stands for where events are related: its own, or that which it counts ("a
/// series of attacks", "weeks of protests").
final class RelatedEvents {
  /// "one of dozens of weeks of protests"; a parse may go round in a circle.
  private static final int DEPTH = 4;

  private final Events events;
  private final NounTypes nouns;

  RelatedEvents(Events events, NounTypes nouns) {
    this.events = events;
    this.nouns = nouns;
  }

  Optional<EventNode> of(Sentence sentence, int token) {
    return of(sentence, token, DEPTH);
  }

  private Optional<EventNode> of(Sentence sentence, int token, int depth) {
    Optional<EventNode> own = events.carriedBy(sentence, token);
    return own.isPresent() || depth == 0 ? own : counted(sentence, sentence.token(token), depth);
  }

  /// The first event among words.
  Optional<EventNode> first(Sentence sentence, List<Integer> tokens) {
    return tokens.stream().flatMap(token -> of(sentence, token).stream()).findFirst();
  }

  private Optional<EventNode> counted(Sentence sentence, Token token, int depth) {
    boolean counts = nouns.isQuantity(token.lemma()) || token.ner().equals("DURATION");
    return counts && token.isNoun()
        ? sentence.dependents(token.index(), "nmod:of").stream()
            .flatMap(noun -> of(sentence, noun.index(), depth - 1).stream())
            .findFirst()
        : Optional.empty();
  }
}

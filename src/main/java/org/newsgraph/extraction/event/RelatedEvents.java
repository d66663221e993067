package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.lexicon.NounTypes;

/// Which event a word stands for where events are related: its own, or that which it counts ("a
/// series of attacks", "weeks of protests").
final class RelatedEvents {
  private final Events events;
  private final NounTypes nouns;

  RelatedEvents(Events events, NounTypes nouns) {
    this.events = events;
    this.nouns = nouns;
  }

  Optional<EventNode> of(Sentence sentence, int token) {
    Optional<EventNode> own = events.carriedBy(sentence, token);
    return own.isPresent() ? own : counted(sentence, sentence.token(token));
  }

  /// The first event among words.
  Optional<EventNode> first(Sentence sentence, List<Integer> tokens) {
    return tokens.stream().flatMap(token -> of(sentence, token).stream()).findFirst();
  }

  private Optional<EventNode> counted(Sentence sentence, Token token) {
    boolean counts = nouns.isQuantity(token.lemma()) || token.ner().equals("DURATION");
    return counts && token.isNoun()
        ? sentence.dependents(token.index(), "nmod:of").stream()
            .flatMap(noun -> counting(sentence, noun))
            .findFirst()
        : Optional.empty();
  }

  private Stream<EventNode> counting(Sentence sentence, Token noun) {
    return of(sentence, noun.index()).stream();
  }
}

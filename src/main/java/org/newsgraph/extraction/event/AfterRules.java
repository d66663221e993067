package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.lexicon.RelationWords;
import org.newsgraph.fact.RelationType;

/// What came after what by a span of time, which the parser ties to anything near: "on Monday, a
/// day after they voted", and by an adverb: "and was freed afterwards".
final class AfterRules {

  private final Events events;
  private final RelationWords words;
  private final FoundRelations found;

  AfterRules(Events events, RelationWords words, FoundRelations found) {
    this.events = events;
    this.words = words;
    this.found = found;
  }

  void find(Sentence sentence, Token token) {
    String word = token.word();
    boolean joins =
        token.index() < sentence.tokens().size()
            && !sentence.token(token.index() + 1).tag().equals(",");
    if (joins
        && (word.equals("after") || word.equals("before"))
        && isSpan(sentence, token.index() - 1)) {
      bySpan(sentence, token);
    }
    words.adverb(word).forEach(row -> byAdverb(sentence, token, row));
  }

  private static boolean isSpan(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token).ner().equals("DURATION")
        && sentence.token(token).isNoun();
  }

  /// What follows the word is what hangs on it or on the span, or what both hang on; what it is
  /// said of stands above that, times left out.
  private void bySpan(Sentence sentence, Token word) {
    List<Integer> path = new ArrayList<>(sentence.above(word.index()));
    List<Integer> within = new ArrayList<>();
    within.addAll(below(sentence, word.index(), word.index()));
    if (!path.isEmpty()) {
      within.add(path.getFirst());
      within.addAll(below(sentence, path.getFirst(), word.index()));
    }
    within.addAll(path);
    Optional<Integer> clause =
        within.stream()
            .filter(i -> i > word.index() && events.carriedBy(sentence, i).isPresent())
            .findFirst();
    if (clause.isEmpty()) {
      return;
    }
    int told = clause.get();
    Optional<EventNode> main =
        path.stream()
            .filter(i -> i != told && !sentence.token(i).isTime())
            .filter(i -> i < word.index() || isAfterComma(sentence, told, i))
            .filter(i -> !isAside(sentence, i, word.index()))
            .flatMap(i -> events.carriedBy(sentence, i).stream())
            .findFirst();
    boolean after = word.word().equals("after");
    Optional<EventNode> dependent = events.carriedBy(sentence, told);
    found.add(after ? main : dependent, RelationType.after, after ? dependent : main, word.span());
  }

  private static List<Integer> below(Sentence sentence, int token, int word) {
    return sentence.children(token).stream()
        .map(Dependency::dependent)
        .filter(i -> i > word)
        .toList();
  }

  /// "Hours after they voted, the minister left."
  private static boolean isAfterComma(Sentence sentence, int told, int main) {
    return main > told
        && sentence.tokens().subList(told, main - 1).stream().anyMatch(t -> t.word().equals(","));
  }

  /// "in the town where he grew up, a day after": a comma ends the relative clause.
  private static boolean isAside(Sentence sentence, int verb, int word) {
    return sentence.up(verb).relation().equals("acl:relcl")
        && verb < word
        && sentence.tokens().subList(verb, word - 1).stream().anyMatch(t -> t.word().equals(","));
  }

  /// "and was freed afterwards", "while the others left a day later".
  private void byAdverb(Sentence sentence, Token adverb, RelationWords.Row row) {
    int verb = sentence.up(adverb.index()).governor();
    Dependency up = sentence.up(verb);
    boolean joined =
        verb > 0
            && up.governor() > 0
            && (up.is("conj")
                || (up.is("advcl")
                    && sentence.children(verb).stream()
                        .anyMatch(d -> sentence.token(d.dependent()).lemma().equals("while"))));
    if (joined && sentence.up(adverb.index()).is("advmod")) {
      found.add(
          events.carriedBy(sentence, verb),
          row.relation(),
          events.carriedBy(sentence, up.governor()),
          adverb.span());
    }
  }
}

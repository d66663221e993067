package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// Subjects with their verb of speech put between commas into what is said, or behind it: "The
/// plan, the bank said, is dead", "Prices rise, the bank said".
final class Insertions {
  private static final int LONGEST_NAME = 12;
  private static final Set<String> SAYING = Set.of("say", "add", "report", "note", "explain");

  private Insertions() {}

  /// "The plan, the bank said, is dead", "It was, the bank said, a mistake": what stands before is
  /// no clause of its own.
  static Optional<Content> around(Sentence sentence, Token cue) {
    int first = front(sentence, cue);
    if (first == 0) {
      return Optional.empty();
    }
    BitSet before = before(first);
    int verb = cue.index() + 2;
    boolean begun = WordOrder.FINITE.contains(sentence.token(first - 2).tag());
    boolean clause =
        !WordOrder.hasFinite(sentence, before)
            && WordOrder.FINITE.contains(sentence.token(verb).tag())
            && before.stream().anyMatch(i -> sentence.token(i).isNoun());
    before.set(verb, sentence.tokens().size() + 1);
    return begun || clause
        ? Optional.of(new Content(begun ? first - 2 : verb, before))
        : Optional.empty();
  }

  /// "To win, the bank said, we must wait": the clause after the verb with what stands before.
  static Content withFront(Sentence sentence, Token cue, Content content) {
    int first = content.head() > cue.index() ? front(sentence, cue) : 0;
    if (first == 0 || WordOrder.hasFinite(sentence, before(first))) {
      return content;
    }
    BitSet words = before(first);
    words.or(content.tokens());
    return new Content(content.head(), words);
  }

  /// Where the subject of a verb between two commas begins; 0 where there is none.
  private static int front(Sentence sentence, Token cue) {
    int first = firstOfCue(sentence, cue);
    int next = cue.index() + 1;
    boolean inserted =
        first > 2
            && first < cue.index()
            && WordOrder.isComma(sentence.token(first - 1))
            && next < sentence.tokens().size()
            && WordOrder.isComma(sentence.token(next));
    return inserted ? first : 0;
  }

  private static BitSet before(int first) {
    BitSet words = new BitSet();
    words.set(1, first - 1);
    return words;
  }

  /// "Prices rise, the bank said, and wages fall": what goes on after the verb.
  static BitSet goingOn(Sentence sentence, Token cue) {
    BitSet words = new BitSet();
    sentence.children(cue.index()).stream()
        .filter(d -> d.is("conj") && d.dependent() > cue.index())
        .filter(d -> sentence.has(d.dependent(), "nsubj"))
        .filter(d -> sentence.children(d.dependent()).stream().noneMatch(c -> c.is("ccomp")))
        .forEach(d -> words.or(sentence.below(d.dependent())));
    return words;
  }

  /// Where what is said by another verb than the last ends: "Torres told him it was done, the bank
  /// said" has its outer saying at the end.
  static int endBeforeSaying(Sentence sentence, Token cue) {
    int size = sentence.tokens().size();
    int last = size;
    while (last > cue.index()
        && !Character.isLetterOrDigit(sentence.token(last).word().codePointAt(0))) {
      last--;
    }
    Token verb = sentence.token(last);
    if (last <= cue.index() || !SAYING.contains(verb.lemma()) || !verb.tag().matches("VBD|VBZ")) {
      return size;
    }
    int first = firstOfCue(sentence, verb);
    return first > cue.index() + 2 && first < last && isEnd(sentence, first - 1) ? first - 2 : size;
  }

  private static boolean isEnd(Sentence sentence, int token) {
    return WordOrder.isComma(sentence.token(token))
        || (sentence.token(token).tag().equals("''")
            && WordOrder.isComma(sentence.token(token - 1)));
  }

  /// "Prices rise, the bank said": a whole clause before the comma on which the verb hangs, or that
  /// hangs on the verb.
  static Optional<Content> mainClauseBefore(Sentence sentence, Token cue) {
    int first = firstOfCue(sentence, cue);
    if (first < 4 || !WordOrder.isComma(sentence.token(first - 1))) {
      return Optional.empty();
    }
    Dependency up = sentence.up(cue.index());
    int head =
        up.is("parataxis")
            ? up.governor()
            : sentence.children(cue.index()).stream()
                .filter(d -> d.is("ccomp") && d.dependent() < first)
                .map(Dependency::dependent)
                .findFirst()
                .orElse(first);
    BitSet words = new BitSet();
    words.set(1, first - 1);
    return head < first && sentence.has(head, "nsubj", "nsubj:pass")
        ? Optional.of(new Content(head, words))
        : Optional.empty();
  }

  /// Where the subject and the verb begin; 0 unless only they stand after the last comma.
  static int firstOfCue(Sentence sentence, Token cue) {
    int first = cue.index();
    while (first > 1
        && cue.index() - first < LONGEST_NAME
        && sentence
            .token(first - 1)
            .tag()
            .matches("DT|JJ.*|NN.*|PRP.*|CD|POS|RB|HYPH|-.RB-|VBP|VBZ|VBD")
        && (first > cue.index() - 1
            || !WordOrder.FINITE.contains(sentence.token(first - 1).tag()))) {
      first--;
    }
    return first;
  }
}

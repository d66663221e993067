package org.newsgraph.extraction.claim;

import java.util.BitSet;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;

/// The words of a sentence that a claim is made of.
///
/// @param head the word they depend on
/// @param tokens their indices
record Content(int head, BitSet tokens) {

  /// From the first to the last word, without the "that" and the punctuation at the ends.
  Optional<Span> span(Sentence sentence) {
    int first = tokens.nextSetBit(1);
    int last = tokens.length() - 1;
    while (first > 0 && first <= last && isEdge(sentence.token(first))) {
      first = tokens.nextSetBit(first + 1);
    }
    while (last > 0 && last >= first && isPunctuation(sentence.token(last))) {
      last = tokens.previousSetBit(last - 1);
    }
    return first > 0 && first <= last ? Optional.of(sentence.span(first, last)) : Optional.empty();
  }

  private static boolean isEdge(Token token) {
    return isPunctuation(token) || (token.lemma().equals("that") && token.tag().equals("IN"));
  }

  private static boolean isPunctuation(Token token) {
    return token.word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// This content, cut before a token.
  Content before(int token) {
    BitSet cut = (BitSet) tokens.clone();
    cut.clear(token, cut.length() + 1);
    return new Content(head, cut);
  }

  static Content below(Sentence sentence, int head) {
    return new Content(head, sentence.below(head));
  }

  /// All below one word but what is below another.
  static Content without(Sentence sentence, int head, int left) {
    BitSet tokens = sentence.below(head);
    tokens.andNot(sentence.below(left));
    return new Content(head, tokens);
  }
}

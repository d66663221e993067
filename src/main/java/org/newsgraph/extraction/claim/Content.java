package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;

/// The words of a sentence that a claim is made of.
///
/// @param head the word they depend on
/// @param tokens their indices
/// @param told the indices of those that are known through the claim alone
record Content(int head, BitSet tokens, BitSet told) {

  Content(int head, BitSet tokens) {
    this(head, tokens, tokens);
  }

  /// The stretches before and after a cue, without the "that" and the punctuation at the ends.
  List<Span> pieces(Sentence sentence, int cue) {
    return pieces(sentence, tokens, cue);
  }

  /// The stretches of what is known through the claim alone.
  List<Span> told(Sentence sentence, int cue) {
    return pieces(sentence, told, cue);
  }

  private static List<Span> pieces(Sentence sentence, BitSet words, int cue) {
    List<Span> pieces = new ArrayList<>();
    BitSet before = words.get(0, cue);
    BitSet after = (BitSet) words.clone();
    after.clear(0, cue + 1);
    span(sentence, before).ifPresent(pieces::add);
    span(sentence, after).ifPresent(pieces::add);
    return pieces;
  }

  /// From the first to the last word, without the "that" and the punctuation at the ends.
  static Optional<Span> span(Sentence sentence, BitSet tokens) {
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
    return token.word().codePoints().noneMatch(Character::isLetterOrDigit)
        && !token.word().equals("%");
  }

  /// This content, cut before a token.
  Content before(int token) {
    BitSet cut = (BitSet) tokens.clone();
    cut.clear(token, Math.max(token, cut.length()) + 1);
    return new Content(head, cut);
  }

  /// This content from a token on.
  Content from(int token) {
    BitSet cut = (BitSet) tokens.clone();
    cut.clear(0, token);
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

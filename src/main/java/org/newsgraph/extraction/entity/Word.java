package org.newsgraph.extraction.entity;

import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// The place of a word.
///
/// @param sentence index of its sentence, from 0
/// @param token its index in the sentence, from 1
public record Word(int sentence, int token) implements Comparable<Word> {

  /// The place of a token of a sentence.
  public static Word of(Sentence sentence, Token token) {
    return new Word(sentence.index(), token.index());
  }

  @Override
  public int compareTo(Word other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(token, other.token);
  }
}

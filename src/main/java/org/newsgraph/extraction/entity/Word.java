package org.newsgraph.extraction.entity;

/// The place of a word.
///
/// @param sentence index of its sentence, from 0
/// @param token its index in the sentence, from 1
public record Word(int sentence, int token) implements Comparable<Word> {

  @Override
  public int compareTo(Word other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(token, other.token);
  }
}

package org.newsgraph.endpoint.view;

import java.util.OptionalInt;

/// A sentence of an article as evidence, with the words that tell of the thing between what stands
/// before and after them.
public record Passage(String before, String words, String after) {

  /// Finds the words in a sentence: where they are known to stand, else where they stand first.
  public static Passage of(String sentence, String words, OptionalInt codePoint) {
    int index = sentence.indexOf(words);
    if (codePoint.isPresent()
        && codePoint.getAsInt() >= 0
        && codePoint.getAsInt() <= sentence.codePointCount(0, sentence.length())) {
      int known = sentence.offsetByCodePoints(0, codePoint.getAsInt());
      index = sentence.startsWith(words, known) ? known : index;
    }
    if (index < 0 || words.isEmpty()) {
      return new Passage(sentence, "", "");
    }
    int end = index + words.length();
    return new Passage(sentence.substring(0, index), words, sentence.substring(end));
  }
}

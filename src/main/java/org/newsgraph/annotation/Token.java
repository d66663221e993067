package org.newsgraph.annotation;

import java.util.Locale;
import org.newsgraph.article.Span;

/// A word or sign of a sentence.
///
/// @param index its place in the sentence, from 1
/// @param word as it stands in the text
/// @param lemma its base form, in lower case unless a name
/// @param tag its Penn Treebank part of speech
/// @param ner its CoreNLP entity class, or `O`
/// @param span where it stands in the article's text
public record Token(int index, String word, String lemma, String tag, String ner, Span span) {

  /// The word in lower case.
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Whether it is a verb form, modal verbs not counted.
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /// Whether it is a noun or a name.
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /// Whether it is a name by its part of speech.
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /// Whether it is a personal or possessive pronoun.
  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$");
  }

  /// Whether it tells a day, a time of day or how long, by its entity class.
  public boolean isTime() {
    return ner.equals("DATE") || ner.equals("TIME") || ner.equals("DURATION");
  }

  /// Whether the tag says more than one.
  public boolean isPlural() {
    return tag.endsWith("S") && isNoun();
  }
}

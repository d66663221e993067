package org.newsgraph.extraction.event;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.FactualityWords;

/// The form of a clause: a perfect, and the word that introduces it.
final class ClauseForm {

  private ClauseForm() {}

  /// The lemma of a verb, with its particle where the two are known as one: "call off".
  static String lemma(FactualityWords words, Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
    return sentence.children(verb).stream()
        .filter(d -> d.relation().equals("compound:prt"))
        .map(d -> lemma + " " + sentence.token(d.dependent()).lower())
        .filter(words::knows)
        .findFirst()
        .orElse(lemma);
  }

  /// Whether its verb or an auxiliary tells of the past.
  static boolean isPast(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBD")
        || sentence.children(verb).stream()
            .filter(d -> d.is("aux") || d.is("cop"))
            .anyMatch(d -> sentence.token(d.dependent()).tag().equals("VBD"));
  }

  static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(d -> d.is("aux") && sentence.token(d.dependent()).word().equals("have"));
  }

  /// "has left", but not "would have left".
  static boolean hasHappened(Sentence sentence, int verb) {
    return sentence.hasChild(verb, Set.of("have"), "aux")
        && sentence.children(verb).stream()
            .noneMatch(d -> sentence.token(d.dependent()).tag().matches("MD|TO"));
  }

  static String mark(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(d -> (d.is("mark") || d.is("advmod") || d.is("case")) && d.dependent() < verb)
        .map(d -> sentence.token(d.dependent()).lower())
        .findFirst()
        .orElse("");
  }
}

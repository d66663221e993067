package org.newsgraph.extraction.event;

import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;

/// What a clause takes for known, whatever is said of it: "vowed to avenge the victims, who died on
/// Friday", "asked them to leave after the attack".
public final class Presuppositions {
  private final FactualityWords words;

  public Presuppositions(FactualityWords words) {
    this.words = words;
  }

  /// Whether a word stands below another in a part of its clause that is taken for known.
  public boolean isKnown(Sentence sentence, int word, int root) {
    if (word == root) {
      return false;
    }
    return isKnown(sentence, word)
        || sentence.above(word).stream()
            .takeWhile(at -> at != root)
            .anyMatch(at -> isKnown(sentence, at));
  }

  /// "after a flight", "because of accidents", "who died".
  boolean isKnown(Sentence sentence, int word) {
    Dependency up = sentence.up(word);
    if (up.relation().equals("acl:relcl") || up.is("appos")) {
      return ClauseForm.isPast(sentence, word)
          || ClauseForm.hasHappened(sentence, word)
          || sentence.token(word).isNoun();
    }
    return (up.is("obl") || up.is("nmod") || up.is("advcl"))
        && sentence.children(word).stream()
            .filter(d -> d.is("case") || d.is("mark"))
            .map(d -> sentence.token(d.dependent()).lower())
            .anyMatch(marker -> words.is(Kind.presupposing, marker));
  }
}

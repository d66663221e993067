package org.newsgraph.extraction.event;

import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.Factuality;

/// What the auxiliaries and adverbs of a verb say of whether it took place: "will", "could have",
/// "is to", "reportedly".
final class Auxiliaries {
  private final FactualityWords words;

  Auxiliaries(FactualityWords words) {
    this.words = words;
  }

  Optional<Factuality> of(Sentence sentence, int verb) {
    for (Dependency d : sentence.children(verb)) {
      String word = sentence.token(d.dependent()).lower();
      if (d.is("aux") && words.is(Kind.future, word)) {
        boolean counterfactual = word.equals("would") && ClauseForm.isPerfect(sentence, verb);
        return Optional.of(counterfactual ? Factuality.Possible : Factuality.Planned);
      }
      if (isHavingTo(sentence, verb, d)) {
        boolean past = sentence.token(d.dependent()).tag().equals("VBD");
        return Optional.of(past ? Factuality.Actual : Factuality.Possible);
      }
      boolean missed = d.is("aux") && word.equals("should") && ClauseForm.isPerfect(sentence, verb);
      if (missed) {
        return Optional.of(Factuality.Negated);
      }
      boolean possible =
          (d.is("aux") && words.is(Kind.modal, word))
              || (d.is("advmod") && words.is(Kind.uncertain, word));
      if (possible) {
        return Optional.of(Factuality.Possible);
      }
      if (isToBe(sentence, verb, d)) {
        return Optional.of(Factuality.Planned);
      }
    }
    return Optional.empty();
  }

  /// "had to leave", told to have been done, and "has to leave".
  private static boolean isHavingTo(Sentence sentence, int verb, Dependency d) {
    return d.is("aux")
        && sentence.token(d.dependent()).lemma().equals("have")
        && d.dependent() < verb
        && sentence.token(d.dependent() + 1).tag().equals("TO");
  }

  /// "is to leave", "are to be delivered".
  private static boolean isToBe(Sentence sentence, int verb, Dependency d) {
    return (d.is("aux") || d.is("cop"))
        && sentence.token(d.dependent()).lemma().equals("be")
        && d.dependent() < verb
        && sentence.token(d.dependent() + 1).tag().equals("TO");
  }
}

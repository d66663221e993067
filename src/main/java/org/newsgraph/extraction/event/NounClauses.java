package org.newsgraph.extraction.event;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.Factuality;

/// Whether what the clause of a noun tells took place: "the offer to negotiate", "a plan for
/// killing him", "his failure to pay", "the first to leave", "no evidence that he left".
final class NounClauses {
  private final FactualityWords words;
  private final Negations negations;
  private final Auxiliaries auxiliaries;

  NounClauses(FactualityWords words, Negations negations, Auxiliaries auxiliaries) {
    this.words = words;
    this.negations = negations;
    this.auxiliaries = auxiliaries;
  }

  Factuality of(Sentence sentence, int verb, Token governor) {
    Token noun = owner(sentence, governor);
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean gerund = sentence.token(verb).tag().equals("VBG") && sentence.has(verb, "mark");
    boolean infinitive = sentence.isInfinitive(verb);
    if (ClauseForm.mark(sentence, verb).equals("that")) {
      return ofFinite(sentence, verb, noun, lemma);
    }
    if (!(infinitive || gerund) || ClauseForm.isPerfect(sentence, verb)) {
      return Factuality.Actual;
    }
    if (words.is(Kind.failing, lemma) || isUndone(sentence, noun)) {
      return Factuality.Negated;
    }
    if (words.is(Kind.implying, lemma)) {
      return Factuality.Actual;
    }
    if (words.is(Kind.telling, lemma)) {
      return Factuality.Possible;
    }
    boolean planned = words.is(Kind.planned, lemma) || (infinitive && !isFirst(sentence, noun));
    if (planned) {
      return negations.on(sentence, noun.index())
              || isLacked(sentence, noun)
              || isSpurned(sentence, noun)
          ? Factuality.Negated
          : Factuality.Planned;
    }
    return Factuality.Actual;
  }

  /// "no evidence that he left", "fears that he left".
  private Factuality ofFinite(Sentence sentence, int verb, Token noun, String lemma) {
    boolean next =
        noun.index() < sentence.tokens().size()
            && sentence.token(noun.index() + 1).lower().equals("that");
    if (words.is(Kind.proving, lemma) && next && isLacked(sentence, noun)) {
      return Factuality.Negated;
    }
    if (words.is(Kind.telling, lemma)) {
      return isLacked(sentence, noun) || isLittle(sentence, noun)
          ? Factuality.Actual
          : Factuality.Possible;
    }
    return words.is(Kind.planned, lemma) && sentence.token(verb).tag().equals("VB")
        ? Factuality.Planned
        : Factuality.Actual;
  }

  /// "the decision of the council to add": the clause is the decision's.
  private Token owner(Sentence sentence, Token noun) {
    Dependency up = sentence.up(noun.index());
    if (!up.is("nmod") || up.governor() == 0 || up.governor() > noun.index()) {
      return noun;
    }
    Token above = sentence.token(up.governor());
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    boolean takes =
        words.is(Kind.planned, lemma)
            || words.is(Kind.implying, lemma)
            || words.is(Kind.failing, lemma);
    return above.isNoun() && takes ? above : noun;
  }

  /// "the cancelled deal to lease".
  private boolean isUndone(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(
            d -> d.is("amod") && words.is(Kind.undone, sentence.token(d.dependent()).lower()));
  }

  /// "little doubt".
  private static boolean isLittle(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(d -> d.is("amod") && sentence.token(d.dependent()).lower().equals("little"));
  }

  /// "had no intention", "with no plan".
  boolean isLacked(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(
            d -> d.is("det") && words.is(Kind.negation, sentence.token(d.dependent()).lower()));
  }

  /// "rejected a plan to attack", "a bid to end the war failed".
  private boolean isSpurned(Sentence sentence, Token noun) {
    Dependency up = sentence.up(noun.index());
    return (up.is("obj") || up.is("nsubj")) && isSpurned(sentence, up);
  }

  /// Whether what hangs there is dropped or fails, and was: not what drops something, nor what may
  /// be dropped.
  private boolean isSpurned(Sentence sentence, Dependency up) {
    int verb = up.governor();
    boolean subject = up.is("nsubj") && !up.relation().equals("nsubj:pass");
    return verb > 0
        && sentence.token(verb).isVerb()
        && words.is(Kind.spurning, ClauseForm.lemma(words, sentence, verb))
        && auxiliaries.of(sentence, verb).isEmpty()
        && !negations.on(sentence, verb)
        && !(subject && sentence.has(verb, "obj"));
  }

  boolean isFirst(Sentence sentence, Token noun) {
    return words.is(Kind.first, noun.lemma().toLowerCase(Locale.ROOT))
        || sentence.children(noun.index()).stream()
            .anyMatch(d ->
                words.is(Kind.first, sentence.token(d.dependent()).lower())
                    || sentence.token(d.dependent()).tag().equals("JJS"));
  }

  /// "an offer to negotiate", "a deal to sell it was called off", whatever the parser ties the
  /// infinitive to.
  Optional<Factuality> offered(Sentence sentence, int verb) {
    boolean offered =
        verb > 2
            && sentence.token(verb - 1).tag().equals("TO")
            && sentence.token(verb - 2).isNoun()
            && !sentence.up(verb).is("acl");
    if (!offered) {
      return Optional.empty();
    }
    Token noun = sentence.token(verb - 2);
    Dependency up = sentence.up(verb);
    boolean subject = up.is("csubj") && isSpurned(sentence, up);
    if (words.is(Kind.planned, noun.lemma())) {
      boolean undone = subject || isLacked(sentence, noun) || isSpurned(sentence, noun);
      return Optional.of(undone ? Factuality.Negated : Factuality.Planned);
    }
    return subject ? Optional.of(Factuality.Negated) : Optional.empty();
  }
}

package org.newsgraph.extraction.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.Factuality;

/// Whether what a verb tells took place: by its negation, its auxiliaries, a condition, and the
/// verb or noun that its clause depends on.
final class ClauseFactuality {
  private static final int DEPTH = 4;

  private final FactualityWords words;
  private final Negations negations;
  private final Conditions conditions;

  ClauseFactuality(FactualityWords words, Negations negations, Conditions conditions) {
    this.words = words;
    this.negations = negations;
    this.conditions = conditions;
  }

  Factuality of(Sentence sentence, int verb) {
    return of(sentence, verb, 0);
  }

  private Factuality of(Sentence sentence, int verb, int depth) {
    if (negations.on(sentence, verb)) {
      return Factuality.Negated;
    }
    if (conditions.isOn(sentence, verb)) {
      return Factuality.Possible;
    }
    Optional<Factuality> modal = byAuxiliaries(sentence, verb);
    if (modal.isPresent()) {
      return modal.get();
    }
    if (isOffered(sentence, verb)) {
      return isLacked(sentence, sentence.token(verb - 2)) ? Factuality.Negated : Factuality.Planned;
    }
    Dependency up = sentence.up(verb);
    if (up.governor() == 0) {
      return ofRoot(sentence, verb);
    }
    return depth > DEPTH ? Factuality.Actual : byGovernor(sentence, verb, up, depth);
  }

  /// "Ford to cut jobs", "Did he leave?"
  private Factuality ofRoot(Sentence sentence, int verb) {
    boolean asked = sentence.tokens().getLast().word().equals("?");
    if (ClauseForm.isInfinitive(sentence, verb)) {
      return ClauseForm.isPerfect(sentence, verb) ? Factuality.Actual : Factuality.Planned;
    }
    return asked ? Factuality.Possible : Factuality.Actual;
  }

  private Factuality byGovernor(Sentence sentence, int verb, Dependency up, int depth) {
    Token above = sentence.token(up.governor());
    if (up.is("conj")) {
      return ofConjunct(sentence, verb, above, depth);
    }
    if (up.is("acl") && !up.relation().equals("acl:relcl")) {
      return ofNounClause(sentence, verb, above);
    }
    if (up.is("advcl")) {
      return ofAdverbial(sentence, verb, above, depth);
    }
    if (up.is("xcomp") || up.is("ccomp") || up.is("csubj")) {
      return ofComplement(sentence, verb, up, depth);
    }
    return Factuality.Actual;
  }

  /// "will come and go": a conjunct without a tense of its own has the first one's.
  private Factuality ofConjunct(Sentence sentence, int verb, Token first, int depth) {
    boolean own =
        sentence.has(verb, "aux")
            || (Set.of("VBD", "VBZ", "VBP").contains(sentence.token(verb).tag())
                && !first.tag().equals(sentence.token(verb).tag()));
    return own || !first.isVerb() ? Factuality.Actual : of(sentence, first.index(), depth + 1);
  }

  /// "the offer to negotiate", "a plan for killing him", "his failure to pay", "the first to
  /// leave".
  private Factuality ofNounClause(Sentence sentence, int verb, Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean gerund = sentence.token(verb).tag().equals("VBG") && sentence.has(verb, "mark");
    boolean open = ClauseForm.isInfinitive(sentence, verb) || gerund;
    if (!open || ClauseForm.isPerfect(sentence, verb)) {
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
    boolean planned =
        words.is(Kind.planned, lemma)
            || (ClauseForm.isInfinitive(sentence, verb) && !isFirst(sentence, noun));
    if (planned) {
      return negations.on(sentence, noun.index()) || isLacked(sentence, noun)
          ? Factuality.Negated
          : Factuality.Planned;
    }
    return Factuality.Actual;
  }

  /// "the cancelled deal to lease".
  private boolean isUndone(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(
            d -> d.is("amod") && words.is(Kind.undone, ClauseForm.lower(sentence, d.dependent())));
  }

  /// "had no intention", "with no plan".
  private boolean isLacked(Sentence sentence, Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(
            d -> d.is("det") && words.is(Kind.negation, ClauseForm.lower(sentence, d.dependent())));
  }

  private boolean isFirst(Sentence sentence, Token noun) {
    return words.is(Kind.first, noun.lemma().toLowerCase(Locale.ROOT))
        || sentence.children(noun.index()).stream()
            .anyMatch(d ->
                words.is(Kind.first, ClauseForm.lower(sentence, d.dependent()))
                    || sentence.token(d.dependent()).tag().equals("JJS"));
  }

  private Factuality ofAdverbial(Sentence sentence, int verb, Token above, int depth) {
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    String mark = ClauseForm.mark(sentence, verb);
    if (ClauseForm.isInfinitive(sentence, verb)) {
      return ClauseForm.isPerfect(sentence, verb) ? Factuality.Actual : ofPurpose(above);
    }
    boolean object = words.is(Kind.governed, mark);
    if (object && words.is(Kind.failing, lemma)) {
      return Factuality.Negated;
    }
    if (object && words.is(Kind.planning, lemma)) {
      return negations.on(sentence, above.index()) ? Factuality.Negated : Factuality.Planned;
    }
    if (object && words.is(Kind.trying, lemma)) {
      return Factuality.Possible;
    }
    boolean toCome =
        words.is(Kind.temporal, mark) && !ClauseForm.isPast(sentence, verb) && above.isVerb();
    boolean participle = mark.isEmpty() && sentence.token(verb).tag().equals("VBG");
    if (toCome || (participle && above.isVerb())) {
      Factuality main = of(sentence, above.index(), depth + 1);
      return main == Factuality.Negated ? Factuality.Actual : main;
    }
    return Factuality.Actual;
  }

  /// A purpose is intended; that of what was not done is not.
  private Factuality ofPurpose(Token above) {
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    if (words.is(Kind.failing, lemma)) {
      return Factuality.Negated;
    }
    return words.is(Kind.implying, lemma) ? Factuality.Actual : Factuality.Planned;
  }

  private Factuality ofComplement(Sentence sentence, int verb, Dependency up, int depth) {
    Token above = sentence.token(up.governor());
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    boolean infinitive = ClauseForm.isInfinitive(sentence, verb);
    if (words.is(Kind.failing, lemma) && !up.is("ccomp")) {
      return negations.on(sentence, above.index()) ? Factuality.Actual : Factuality.Negated;
    }
    if (words.is(Kind.first, lemma)) {
      return Factuality.Actual;
    }
    if (words.is(Kind.trying, lemma) && (infinitive || !up.is("ccomp"))) {
      return negations.on(sentence, above.index()) ? Factuality.Negated : Factuality.Possible;
    }
    if (up.is("ccomp") && !infinitive) {
      return words.is(Kind.planning, lemma) && isSubjunctive(sentence, verb)
          ? Factuality.Planned
          : Factuality.Actual;
    }
    if (ClauseForm.isPerfect(sentence, verb) && infinitive) {
      return of(sentence, above.index(), depth + 1);
    }
    boolean gerund = sentence.token(verb).tag().equals("VBG");
    boolean intended =
        words.is(Kind.planning, lemma)
            ? !(gerund && lemma.equals("go"))
            : infinitive && !words.is(Kind.implying, lemma);
    if (intended) {
      return negations.on(sentence, above.index()) ? Factuality.Negated : Factuality.Planned;
    }
    return above.isVerb() || sentence.has(above.index(), "cop")
        ? of(sentence, above.index(), depth + 1)
        : Factuality.Actual;
  }

  /// "demanded that troops leave", "asked that he be freed".
  private static boolean isSubjunctive(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    boolean passive =
        sentence.children(verb).stream()
            .anyMatch(d -> d.is("aux") && sentence.token(d.dependent()).word().equals("be"));
    return passive || tag.equals("VB") || (tag.equals("VBP") && !sentence.has(verb, "aux"));
  }

  /// "the offer to negotiate", whatever the parser ties the infinitive to.
  private boolean isOffered(Sentence sentence, int verb) {
    return verb > 2
        && sentence.token(verb - 1).tag().equals("TO")
        && sentence.token(verb - 2).isNoun()
        && words.is(Kind.planned, sentence.token(verb - 2).lemma())
        && !sentence.up(verb).is("acl");
  }

  private Optional<Factuality> byAuxiliaries(Sentence sentence, int verb) {
    for (Dependency d : sentence.children(verb)) {
      String word = ClauseForm.lower(sentence, d.dependent());
      if (d.is("aux") && words.is(Kind.future, word)) {
        boolean counterfactual = word.equals("would") && ClauseForm.isPerfect(sentence, verb);
        return Optional.of(counterfactual ? Factuality.Possible : Factuality.Planned);
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

  /// "is to leave", "are to be delivered".
  private static boolean isToBe(Sentence sentence, int verb, Dependency d) {
    return (d.is("aux") || d.is("cop"))
        && sentence.token(d.dependent()).lemma().equals("be")
        && d.dependent() < verb
        && sentence.token(d.dependent() + 1).tag().equals("TO");
  }
}

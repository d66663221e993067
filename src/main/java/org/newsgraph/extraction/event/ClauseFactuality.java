package org.newsgraph.extraction.event;

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

  /// Tags of a verb that shares the standing of the one it is joined to. The parser often takes the
  /// second of two infinitives for a present.
  private static final Set<String> OPEN = Set.of("VB", "VBP");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final FactualityWords words;
  private final Negations negations;
  private final Conditions conditions;
  private final Auxiliaries auxiliaries;
  private final NounClauses nouns;

  ClauseFactuality(FactualityWords words, Negations negations, Conditions conditions) {
    this.words = words;
    this.negations = negations;
    this.conditions = conditions;
    this.auxiliaries = new Auxiliaries(words);
    this.nouns = new NounClauses(words, negations, auxiliaries);
  }

  Factuality of(Sentence sentence, int verb) {
    return of(sentence, verb, 0);
  }

  private Factuality of(Sentence sentence, int verb, int depth) {
    return Moods.of(sentence, verb, told(sentence, verb, depth));
  }

  private Factuality told(Sentence sentence, int verb, int depth) {
    if (negations.on(sentence, verb)) {
      return Factuality.Negated;
    }
    if (conditions.isOn(sentence, verb)) {
      return Factuality.Possible;
    }
    Optional<Factuality> modal =
        auxiliaries.of(sentence, verb).or(() -> nouns.offered(sentence, verb));
    if (modal.isPresent()) {
      return modal.get();
    }
    Dependency up = sentence.up(verb);
    if (up.governor() == 0) {
      return ofRoot(sentence, verb);
    }
    return depth > DEPTH ? Factuality.Actual : byGovernor(sentence, verb, up, depth);
  }

  /// "Ford to cut jobs", "Attack the port".
  private static Factuality ofRoot(Sentence sentence, int verb) {
    boolean open = sentence.isInfinitive(verb) && !ClauseForm.isPerfect(sentence, verb);
    return open || Moods.isBidding(sentence, verb) ? Factuality.Planned : Factuality.Actual;
  }

  private Factuality byGovernor(Sentence sentence, int verb, Dependency up, int depth) {
    Token above = sentence.token(up.governor());
    if (up.is("conj")) {
      return ofConjunct(sentence, verb, above, depth);
    }
    if (up.is("acl") && !up.relation().equals("acl:relcl") && !above.isVerb()) {
      return nouns.of(sentence, verb, above);
    }
    if (up.is("advcl")) {
      return ofAdverbial(sentence, verb, above, depth);
    }
    boolean finite = up.is("csubj") && FINITE.contains(sentence.token(verb).tag());
    boolean loose = up.is("dep") && sentence.isInfinitive(verb) && isAdjective(above);
    boolean complement =
        up.is("xcomp") || up.is("ccomp") || up.is("csubj") || up.is("acl") || loose;
    if (complement && !finite && !up.relation().equals("acl:relcl")) {
      return ofComplement(sentence, verb, up, depth);
    }
    return Factuality.Actual;
  }

  private static boolean isAdjective(Token token) {
    return token.tag().equals("JJ");
  }

  /// "will come and go": a conjunct without a tense of its own has the first one's.
  private Factuality ofConjunct(Sentence sentence, int verb, Token first, int depth) {
    String tag = sentence.token(verb).tag();
    boolean alike =
        tag.equals(first.tag())
            || (OPEN.contains(tag) && OPEN.contains(first.tag()) && !hasSubject(sentence, verb));
    boolean own = sentence.has(verb, "aux") || (FINITE.contains(tag) && !alike);
    return own || !first.isVerb() ? Factuality.Actual : of(sentence, first.index(), depth + 1);
  }

  private static boolean hasSubject(Sentence sentence, int verb) {
    return sentence.children(verb).stream().anyMatch(d -> d.is("nsubj"));
  }

  private Factuality ofAdverbial(Sentence sentence, int verb, Token above, int depth) {
    String lemma = ClauseForm.lemma(words, sentence, above.index());
    String mark = ClauseForm.mark(sentence, verb);
    if (sentence.isInfinitive(verb)) {
      return ClauseForm.isPerfect(sentence, verb) ? Factuality.Actual : ofPurpose(sentence, above);
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
    boolean gerund =
        sentence.token(verb).tag().equals("VBG") && !hasSubject(sentence, verb) && above.isVerb();
    boolean toCome =
        words.is(Kind.temporal, mark) && !ClauseForm.isPast(sentence, verb) && above.isVerb();
    if (toCome || (gerund && (mark.isEmpty() || mark.equals("while")))) {
      Factuality main = of(sentence, above.index(), depth + 1);
      return main == Factuality.Negated ? Factuality.Actual : main;
    }
    return Factuality.Actual;
  }

  /// A purpose is intended; that of what was not done is not (but "stopped work to protest" was),
  /// and nothing is done by whom is too weak for it.
  private Factuality ofPurpose(Sentence sentence, Token above) {
    String lemma = ClauseForm.lemma(words, sentence, above.index());
    boolean failed = words.is(Kind.failing, lemma) && !sentence.has(above.index(), "obj");
    if (failed || isTooMuch(sentence, above.index())) {
      return Factuality.Negated;
    }
    return words.is(Kind.implying, lemma) ? Factuality.Actual : Factuality.Planned;
  }

  private static boolean isTooMuch(Sentence sentence, int adjective) {
    return sentence.children(adjective).stream()
        .anyMatch(d -> d.is("advmod") && sentence.token(d.dependent()).lower().equals("too"));
  }

  private Factuality ofComplement(Sentence sentence, int verb, Dependency up, int depth) {
    Token above = sentence.token(up.governor());
    String lemma = ClauseForm.lemma(words, sentence, above.index());
    boolean infinitive = sentence.isInfinitive(verb);
    if (words.is(Kind.failing, lemma) && !up.is("ccomp")) {
      return negations.on(sentence, above.index()) ? Factuality.Actual : Factuality.Negated;
    }
    if (words.is(Kind.first, lemma) || (above.isNoun() && nouns.isFirst(sentence, above))) {
      return Factuality.Actual;
    }
    if (words.is(Kind.trying, lemma) && (infinitive || !up.is("ccomp"))) {
      return negations.on(sentence, above.index()) ? Factuality.Negated : Factuality.Possible;
    }
    if (infinitive && isTooMuch(sentence, above.index())) {
      return Factuality.Negated;
    }
    if (above.isNoun() && ClauseForm.mark(sentence, verb).equals("that")) {
      return nouns.of(sentence, verb, above);
    }
    if (up.is("ccomp") && !infinitive) {
      return ofClause(sentence, verb, above, depth);
    }
    if (infinitive && ClauseForm.isPerfect(sentence, verb)) {
      return of(sentence, above.index(), depth + 1);
    }
    if (isSaidSo(sentence, verb, above)) {
      return Factuality.Actual;
    }
    boolean gerund = sentence.token(verb).tag().equals("VBG");
    boolean intended =
        isPlanning(lemma)
            ? !(gerund && lemma.equals("go"))
            : infinitive && !words.is(Kind.implying, lemma);
    if (intended) {
      return intended(sentence, above, depth);
    }
    return above.isVerb() || sentence.has(above.index(), "cop")
        ? of(sentence, above.index(), depth + 1)
        : Factuality.Actual;
  }

  private boolean isPlanning(String lemma) {
    return words.is(Kind.planning, lemma) || words.is(Kind.bidding, lemma);
  }

  /// What is intended is no more certain than that somebody intends it: "could order an attack".
  private Factuality intended(Sentence sentence, Token above, int depth) {
    Factuality intention =
        above.isVerb() ? of(sentence, above.index(), depth + 1) : Factuality.Planned;
    if (negations.on(sentence, above.index())) {
      return Factuality.Negated;
    }
    return intention == Factuality.Possible ? Factuality.Possible : Factuality.Planned;
  }

  /// "demanded that troops leave", "would see prices rise".
  private Factuality ofClause(Sentence sentence, int verb, Token above, int depth) {
    String lemma = ClauseForm.lemma(words, sentence, above.index());
    boolean bare = OPEN.contains(sentence.token(verb).tag()) && !sentence.has(verb, "aux", "mark");
    if (isPlanning(lemma) && (isSubjunctive(sentence, verb) || isGerund(sentence, verb))) {
      return intended(sentence, above, depth);
    }
    if (words.is(Kind.doubting, lemma)) {
      return Factuality.Possible;
    }
    return bare && words.is(Kind.letting, lemma)
        ? of(sentence, above.index(), depth + 1)
        : Factuality.Actual;
  }

  private static boolean isGerund(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG") && !sentence.has(verb, "aux", "nsubj", "mark");
  }

  /// "would like to thank": said is done.
  private boolean isSaidSo(Sentence sentence, int verb, Token above) {
    return above.lemma().equals("like")
        && words.is(Kind.performing, sentence.token(verb).lemma())
        && auxiliaries.of(sentence, above.index()).isPresent();
  }

  /// "demanded that troops leave", "asked that he be freed".
  private static boolean isSubjunctive(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    boolean passive =
        sentence.children(verb).stream()
            .anyMatch(d -> d.is("aux") && sentence.token(d.dependent()).word().equals("be"));
    return passive || tag.equals("VB") || (tag.equals("VBP") && !sentence.has(verb, "aux"));
  }
}

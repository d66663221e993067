package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;

/// Finds who does what a clause without a subject tells: the subject of the clause that controls
/// it.
final class Controllers {
  private static final Set<String> ACCUSING =
      Set.of("accuse", "convict", "suspect", "acquit", "clear", "absolve");

  private static final Set<String> USING =
      Set.of("use", "spend", "pay", "invest", "launch", "hold", "sign", "issue", "pass", "raise");

  /// What is expected of its object, which is not what makes it do so.
  private static final Set<String> EXPECTING = Set.of("expect", "predict", "forecast", "estimate");

  /// Who intends something does it himself, whatever stands before: "the yards it plans to close".
  private static final Set<String> INTENDING =
      Set.of(
          "intend",
          "plan",
          "hope",
          "try",
          "seek",
          "attempt",
          "decide",
          "agree",
          "refuse",
          "vow",
          "aim",
          "threaten",
          "pledge",
          "propose",
          "manage",
          "fail");

  private final Events events;
  private final NounTypes nouns;

  Controllers(Events events, NounTypes nouns) {
    this.events = events;
    this.nouns = nouns;
  }

  /// The subject of "to protect", "by firing", "no intention of leaving".
  Optional<Integer> of(Sentence sentence, int verb) {
    for (int governor : sentence.above(verb)) {
      Token above = sentence.token(governor);
      if (isAccused(sentence, verb, governor)) {
        return Optional.of(governor);
      }
      Optional<Integer> possessor = possessor(sentence, verb, governor);
      if (possessor.isPresent()) {
        return possessor;
      }
      if (above.isVerb() || sentence.has(governor, "cop")) {
        return isReproached(sentence, verb, governor)
            ? sentence.dependent(governor, "obj", "nsubj:pass").map(Token::index)
            : doer(sentence, governor, verb);
      }
    }
    return Optional.empty();
  }

  /// "used gas to clear the square", where who uses it clears it. "It won a contract to supply
  /// tankers": where the parser makes the contract the supplier, whose contract it is.
  Optional<Integer> instead(Sentence sentence, Dependency subject, int verb) {
    int governor = sentence.up(verb).governor();
    if (isAntecedent(sentence, subject, governor)) {
      return doer(sentence, governor, verb).filter(doer -> doer != subject.dependent());
    }
    boolean ofObject =
        subject.relation().endsWith(":xsubj")
            && sentence.up(verb).is("xcomp")
            && sentence.up(subject.dependent()).is("obj")
            && sentence.up(subject.dependent()).governor() == governor;
    if (ofObject && USING.contains(sentence.token(governor).lemma())) {
      return doer(sentence, governor, verb);
    }
    boolean expected = ofObject && EXPECTING.contains(sentence.token(governor).lemma());
    if (!ofObject || expected || !isAct(sentence, subject.dependent())) {
      return Optional.empty();
    }
    return sentence
        .dependent(governor, "iobj")
        .or(() -> sentence.dependent(subject.dependent(), "nmod:poss", "nmod:by"))
        .or(() ->
            sentence.dependents(subject.dependent(), "compound").stream()
                .filter(Token::isProperNoun)
                .findFirst())
        .map(Token::index)
        .or(() -> doer(sentence, governor, verb));
  }

  /// Whether the subject that the parser gives an infinitive is its object.
  static boolean isObject(Sentence sentence, Dependency subject, int verb) {
    return isAntecedent(sentence, subject, sentence.up(verb).governor())
        && !sentence.has(verb, "obj");
  }

  /// Whether the parser makes the "yards" of "the yards that it intends to close" close.
  private static boolean isAntecedent(Sentence sentence, Dependency subject, int governor) {
    return governor > 0
        && subject.relation().endsWith(":xsubj")
        && INTENDING.contains(sentence.token(governor).lemma())
        && sentence.up(governor).relation().equals("acl:relcl")
        && sentence.up(governor).governor() == subject.dependent()
        && sentence.has(governor, "nsubj");
  }

  private boolean isAct(Sentence sentence, int noun) {
    return nouns.isPurpose(sentence.token(noun).lemma())
        || events.at(new Word(sentence.index(), noun)).isPresent();
  }

  /// The subject of a verb, or by whom it is done where an aim is told: "was named so by the
  /// builder to mark".
  private static Optional<Integer> doer(Sentence sentence, int governor, int verb) {
    boolean aim = sentence.up(verb).is("advcl") && sentence.token(verb).tag().equals("VB");
    Optional<Integer> agent =
        aim ? sentence.dependent(governor, "obl:agent").map(Token::index) : Optional.empty();
    return agent.or(() ->
        sentence.dependents(governor).stream()
            .filter(d -> d.is("nsubj") && d.dependent() != verb)
            .map(Dependency::dependent)
            .findFirst()
            .or(() -> described(sentence, governor)));
  }

  /// "vents designed to cool", "an agency set up to help": what the participle stands beside.
  private static Optional<Integer> described(Sentence sentence, int participle) {
    Dependency up = sentence.up(participle);
    return up.relation().equals("acl") && !sentence.has(participle, "mark")
        ? Optional.of(up.governor())
        : Optional.empty();
  }

  /// "Chad's decision to withdraw", "the bid by Chad to mediate": whose it is.
  private static Optional<Integer> possessor(Sentence sentence, int verb, int governor) {
    Dependency up = sentence.up(verb);
    boolean completes = up.governor() == governor && up.is("acl") && !up.is("acl:relcl");
    return completes && sentence.token(governor).isNoun()
        ? sentence.dependents(governor).stream()
            .filter(d -> d.is("nmod:poss") || d.is("nmod:by"))
            .map(Dependency::dependent)
            .findFirst()
        : Optional.empty();
  }

  /// "convicted him of murdering", "criticised them for selling", "kept her from leaving": whoever
  /// is the object did it, or did not.
  private boolean isReproached(Sentence sentence, int verb, int governor) {
    // "have no intention of leaving": whose intention it is.
    Dependency up = sentence.up(verb);
    boolean aim = up.is("acl") && nouns.isPurpose(sentence.token(up.governor()).lemma());
    return !aim
        && isGerund(sentence, verb)
        && sentence.has(governor, "obj", "nsubj:pass")
        && sentence.children(verb).stream()
            .anyMatch(d ->
                (d.is("mark") || d.is("case"))
                    && Set.of("of", "for", "from").contains(sentence.token(d.dependent()).lemma()));
  }

  /// "killing", "having killed".
  private static boolean isGerund(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG")
        || sentence.children(verb).stream()
            .anyMatch(d -> d.is("aux") && sentence.token(d.dependent()).tag().equals("VBG"));
  }

  /// "accused the bank of lying", the gerund hung on the accused.
  private static boolean isAccused(Sentence sentence, int verb, int governor) {
    Dependency up = sentence.up(governor);
    return sentence.up(verb).is("nmod")
        && sentence.up(verb).governor() == governor
        && isGerund(sentence, verb)
        && (up.is("obj") || up.is("nsubj:pass"))
        && ACCUSING.contains(sentence.token(up.governor()).lemma());
  }
}

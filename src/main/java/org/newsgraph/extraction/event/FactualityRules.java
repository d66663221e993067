package org.newsgraph.extraction.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.Factuality;

/// Whether an event took place, by the words around its trigger: negation, modals, conditions, and
/// the verbs and nouns it depends on.
final class FactualityRules {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "wo", "'d");
  private static final Set<String> MODALS =
      Set.of("may", "might", "could", "can", "should", "must", "ca");
  private static final Set<String> FAILING =
      Set.of(
          "fail", "refuse", "decline", "avoid", "prevent", "refrain", "stop", "abandon", "cancel",
          "block", "thwart", "foil", "avert");
  private static final Set<String> PLANNING =
      Set.of(
          "want",
          "plan",
          "intend",
          "vow",
          "threaten",
          "promise",
          "pledge",
          "agree",
          "hope",
          "seek",
          "aim",
          "prepare",
          "offer",
          "ready",
          "set",
          "expect",
          "order",
          "urge",
          "ask",
          "call",
          "decide",
          "propose",
          "mean",
          "demand",
          "tell",
          "require",
          "warn",
          "schedule",
          "wish",
          "poise",
          "due",
          "willing",
          "determined",
          "likely",
          "commit",
          "vote",
          "request",
          "consider",
          "plot",
          "invite",
          "go");
  private static final Set<String> TRYING =
      Set.of("try", "attempt", "struggle", "fear", "suspect", "allege", "accuse", "risk");
  private static final Set<String> PLANNING_NOUNS =
      Set.of(
          "plan",
          "intention",
          "offer",
          "promise",
          "threat",
          "pledge",
          "vow",
          "bid",
          "effort",
          "proposal",
          "goal",
          "aim",
          "readiness",
          "right",
          "demand",
          "call",
          "attempt",
          "decision",
          "order",
          "request",
          "willingness",
          "desire",
          "way",
          "need",
          "possibility",
          "chance",
          "risk");
  private static final Set<String> UNCERTAIN =
      Set.of(
          "allegedly",
          "reportedly",
          "possibly",
          "perhaps",
          "maybe",
          "probably",
          "likely",
          "apparently",
          "supposedly",
          "alleged",
          "possible",
          "potential",
          "suspected",
          "apparent",
          "purported");
  private static final Set<String> COMING =
      Set.of(
          "planned",
          "proposed",
          "future",
          "expected",
          "upcoming",
          "threatened",
          "imminent",
          "prospective",
          "forthcoming",
          "scheduled");
  private static final Set<String> TELLING_NOUNS =
      Set.of(
          "comment",
          "remark",
          "talk",
          "question",
          "rumor",
          "rumour",
          "speculation",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "suspicion",
          "idea",
          "discussion");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "acl", "ccomp");

  private final Reading reading;

  FactualityRules(Reading reading) {
    this.reading = reading;
  }

  Factuality of(Trigger trigger, boolean definite) {
    Sentence sentence = reading.sentence(trigger.word());
    Factuality own = byModifiers(sentence, trigger.word());
    if (own != Factuality.Actual) {
      return own;
    }
    if (trigger.support().isPresent()) {
      return ofVerb(sentence, trigger.carrier().token(), 0);
    }
    return trigger.form() == Trigger.Form.noun
        ? (definite ? Factuality.Actual : ofNoun(sentence, trigger.word().token()))
        : ofVerb(sentence, trigger.word().token(), 0);
  }

  private Factuality byModifiers(Sentence sentence, Word word) {
    for (Dependency d : sentence.dependents(word.token())) {
      String modifier = sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT);
      if (d.is("det") && modifier.equals("no")) {
        return Factuality.Negated;
      }
      if ((d.is("amod") || d.is("advmod")) && UNCERTAIN.contains(modifier)) {
        return Factuality.Possible;
      }
      if (d.is("amod") && COMING.contains(modifier)) {
        return Factuality.Planned;
      }
    }
    return Factuality.Actual;
  }

  /// A bare noun shares the standing of the clause it is a part of: "would take action".
  private Factuality ofNoun(Sentence sentence, int noun) {
    int governor = sentence.up(noun).governor();
    if (governor == 0) {
      return Factuality.Actual;
    }
    Token above = sentence.token(governor);
    if (PLANNING.contains(above.lemma()) && !sentence.up(noun).is("nsubj")) {
      return negated(sentence, governor) ? Factuality.Negated : Factuality.Planned;
    }
    if (PLANNING_NOUNS.contains(above.lemma())) {
      return negated(sentence, governor) ? Factuality.Negated : Factuality.Planned;
    }
    if (FAILING.contains(above.lemma()) && sentence.up(noun).is("obj")) {
      return Factuality.Negated;
    }
    return above.isVerb() && !sentence.up(noun).is("nsubj")
        ? ofVerb(sentence, governor, 1)
        : above.isNoun() && sentence.up(noun).is("nmod")
            ? ofNoun(sentence, governor)
            : Factuality.Actual;
  }

  private Factuality ofVerb(Sentence sentence, int verb, int depth) {
    if (negated(sentence, verb)) {
      return Factuality.Negated;
    }
    Optional<Factuality> modal = byModal(sentence, verb);
    if (modal.isPresent()) {
      return modal.get();
    }
    if (isConditional(sentence, verb)) {
      return Factuality.Possible;
    }
    if (isOffered(sentence, verb)) {
      return Factuality.Planned;
    }
    Dependency up = sentence.up(verb);
    if (up.governor() == 0 || depth > 4) {
      return Factuality.Actual;
    }
    return byGovernor(sentence, verb, up, depth);
  }

  private Factuality byGovernor(Sentence sentence, int verb, Dependency up, int depth) {
    Token above = sentence.token(up.governor());
    boolean clause = CLAUSES.stream().anyMatch(up::is);
    boolean infinitive =
        sentence.children(verb).stream()
            .anyMatch(d -> d.is("mark") && sentence.token(d.dependent()).tag().equals("TO"));
    if (up.is("conj")) {
      return ofVerb(sentence, up.governor(), depth + 1);
    }
    if (!clause) {
      return Factuality.Actual;
    }
    if (FAILING.contains(above.lemma())) {
      return Factuality.Negated;
    }
    boolean planning =
        PLANNING.contains(above.lemma())
            || (above.isNoun() && PLANNING_NOUNS.contains(above.lemma()));
    if (planning && !up.is("advcl") && !up.is("ccomp")) {
      return negated(sentence, up.governor()) ? Factuality.Negated : Factuality.Planned;
    }
    if (above.isNoun() && TELLING_NOUNS.contains(above.lemma())) {
      return Factuality.Possible;
    }
    if (TRYING.contains(above.lemma()) && up.is("xcomp")) {
      return Factuality.Possible;
    }
    if (up.is("advcl") && infinitive) {
      return Factuality.Planned;
    }
    return up.is("xcomp") ? ofVerb(sentence, up.governor(), depth + 1) : Factuality.Actual;
  }

  /// "the offer to negotiate", whatever the parser ties the infinitive to.
  private static boolean isOffered(Sentence sentence, int verb) {
    return verb > 2
        && sentence.token(verb - 1).tag().equals("TO")
        && PLANNING_NOUNS.contains(sentence.token(verb - 2).lemma());
  }

  static boolean negated(Sentence sentence, int word) {
    boolean direct =
        sentence.children(word).stream()
            .filter(d -> d.is("advmod") || d.is("det") || d.is("neg") || d.is("cc:preconj"))
            .filter(d ->
                NEGATIONS.contains(sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT)))
            .anyMatch(d -> !isFollowedByOnly(sentence, d.dependent()));
    boolean emptyObject =
        sentence.token(word).lemma().equals("have")
            && sentence.children(word).stream()
                .filter(d -> d.is("obj"))
                .anyMatch(d ->
                    sentence.children(d.dependent()).stream()
                        .anyMatch(c ->
                            c.is("det") && sentence.token(c.dependent()).lemma().equals("no")));
    return direct || emptyObject || isOfNobody(sentence, word);
  }

  /// "no Americans died", "no one was hurt".
  private static boolean isOfNobody(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(d -> d.is("nsubj") || d.is("obj"))
        .filter(d -> sentence.token(verb).isVerb())
        .anyMatch(d ->
            Set.of("nobody", "none", "nothing")
                    .contains(sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT))
                || sentence.children(d.dependent()).stream()
                    .anyMatch(c ->
                        c.is("det")
                            && sentence.token(c.dependent()).lemma().equalsIgnoreCase("no")));
  }

  private static boolean isFollowedByOnly(Sentence sentence, int token) {
    return token < sentence.tokens().size() && sentence.token(token + 1).lemma().equals("only");
  }

  private static Optional<Factuality> byModal(Sentence sentence, int verb) {
    for (Dependency d : sentence.children(verb)) {
      String word = sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT);
      if (d.is("aux") && FUTURE.contains(word)) {
        return Optional.of(Factuality.Planned);
      }
      boolean possible =
          (d.is("aux") && MODALS.contains(word)) || (d.is("advmod") && UNCERTAIN.contains(word));
      if (possible) {
        return Optional.of(Factuality.Possible);
      }
    }
    return Optional.empty();
  }

  private static boolean isConditional(Sentence sentence, int verb) {
    boolean condition = hasCondition(sentence, verb);
    boolean conditioned =
        sentence.children(verb).stream()
            .anyMatch(d -> d.is("advcl") && hasCondition(sentence, d.dependent()));
    return condition || conditioned;
  }

  private static boolean hasCondition(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(d -> d.is("mark") && CONDITIONS.contains(sentence.token(d.dependent()).lemma()));
  }
}

package org.newsgraph.extraction.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.Factuality;

/// Whether an event took place, by the words around its trigger: negation, modals, conditions, and
/// the verbs and nouns it depends on.
final class FactualityRules {
  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "acl", "ccomp");

  private final Reading reading;
  private final FactualityWords words;

  FactualityRules(Reading reading, FactualityWords words) {
    this.reading = reading;
    this.words = words;
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

  /// Whether what a verb tells took place, be it an event of the lexicon or not.
  Factuality ofClause(Word verb) {
    Sentence sentence = reading.sentence(verb);
    return sentence.token(verb.token()).isVerb()
        ? ofVerb(sentence, verb.token(), 0)
        : Factuality.Actual;
  }

  private Factuality byModifiers(Sentence sentence, Word word) {
    for (Dependency d : sentence.dependents(word.token())) {
      String modifier = sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT);
      if (d.is("det") && modifier.equals("no")) {
        return Factuality.Negated;
      }
      if ((d.is("amod") || d.is("advmod")) && words.is(Kind.uncertain, modifier)) {
        return Factuality.Possible;
      }
      if (d.is("amod") && words.is(Kind.coming, modifier)) {
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
    if (words.is(Kind.planning, above.lemma()) && !sentence.up(noun).is("nsubj")) {
      return negated(sentence, governor) ? Factuality.Negated : Factuality.Planned;
    }
    if (words.is(Kind.planned, above.lemma())) {
      return negated(sentence, governor) ? Factuality.Negated : Factuality.Planned;
    }
    if (words.is(Kind.failing, above.lemma()) && sentence.up(noun).is("obj")) {
      return Factuality.Negated;
    }
    if (sentence.up(noun).is("conj")) {
      return ofNoun(sentence, governor);
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
    if (words.is(Kind.failing, above.lemma())) {
      return Factuality.Negated;
    }
    boolean planning =
        words.is(Kind.planning, above.lemma())
            || (above.isNoun() && words.is(Kind.planned, above.lemma()));
    if (planning && !up.is("advcl") && !up.is("ccomp")) {
      return negated(sentence, up.governor()) ? Factuality.Negated : Factuality.Planned;
    }
    if (above.isNoun() && words.is(Kind.telling, above.lemma())) {
      return Factuality.Possible;
    }
    if (words.is(Kind.trying, above.lemma()) && up.is("xcomp")) {
      return Factuality.Possible;
    }
    if (up.is("advcl") && infinitive) {
      return Factuality.Planned;
    }
    return up.is("xcomp") ? ofVerb(sentence, up.governor(), depth + 1) : Factuality.Actual;
  }

  /// "the offer to negotiate", whatever the parser ties the infinitive to.
  private boolean isOffered(Sentence sentence, int verb) {
    return verb > 2
        && sentence.token(verb - 1).tag().equals("TO")
        && words.is(Kind.planned, sentence.token(verb - 2).lemma());
  }

  private boolean negated(Sentence sentence, int word) {
    boolean direct =
        sentence.children(word).stream()
            .filter(d -> d.is("advmod") || d.is("det") || d.is("neg") || d.is("cc:preconj"))
            .filter(d ->
                words.is(
                    Kind.negation, sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT)))
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
  private boolean isOfNobody(Sentence sentence, int verb) {
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

  private boolean isFollowedByOnly(Sentence sentence, int token) {
    return token < sentence.tokens().size() && sentence.token(token + 1).lemma().equals("only");
  }

  private Optional<Factuality> byModal(Sentence sentence, int verb) {
    for (Dependency d : sentence.children(verb)) {
      String word = sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT);
      if (d.is("aux") && words.is(Kind.future, word)) {
        return Optional.of(Factuality.Planned);
      }
      boolean possible =
          (d.is("aux") && words.is(Kind.modal, word))
              || (d.is("advmod") && words.is(Kind.uncertain, word));
      if (possible) {
        return Optional.of(Factuality.Possible);
      }
    }
    return Optional.empty();
  }

  private boolean isConditional(Sentence sentence, int verb) {
    boolean condition = hasCondition(sentence, verb);
    boolean conditioned =
        sentence.children(verb).stream()
            .anyMatch(d -> d.is("advcl") && hasCondition(sentence, d.dependent()));
    return condition || conditioned;
  }

  private boolean hasCondition(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            d -> d.is("mark") && words.is(Kind.condition, sentence.token(d.dependent()).lemma()));
  }
}

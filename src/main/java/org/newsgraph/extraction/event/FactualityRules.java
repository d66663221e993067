package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// Whether an event took place, by the words around its trigger. A verb stands as its clause does;
/// a noun as the clause it is a part of, unless it is known.
final class FactualityRules {
  /// What is there when somebody has set it.
  private static final Set<EventType> SET = Set.of(EventType.Threat, EventType.Accident);

  private final Reading reading;
  private final FactualityWords words;
  private final Conditions conditions;
  private final ClauseFactuality clauses;
  private final NounFactuality nouns;

  FactualityRules(Reading reading, FactualityWords words) {
    this.reading = reading;
    this.words = words;
    this.conditions = new Conditions(words);
    Negations negations = new Negations(words);
    this.clauses = new ClauseFactuality(words, negations, conditions);
    this.nouns = new NounFactuality(words, negations, clauses);
  }

  Factuality of(Trigger trigger, boolean definite) {
    Sentence sentence = reading.sentence(trigger.word());
    Factuality own = byModifiers(sentence, trigger.word());
    if (own != Factuality.Actual) {
      return own;
    }
    if (conditions.isIn(sentence, trigger.word().token())) {
      return Factuality.Possible;
    }
    if (trigger.support().isPresent()) {
      return supported(sentence, trigger);
    }
    int word = trigger.word().token();
    if (trigger.form() != Trigger.Form.noun) {
      return isScheduled(sentence, trigger) ? Factuality.Planned : clauses.of(sentence, word);
    }
    return nouns
        .held(sentence, word)
        .orElseGet(() -> definite ? Factuality.Actual : nouns.of(sentence, word));
  }

  /// "planned a march", where the verb stands for the march.
  private boolean isScheduled(Sentence sentence, Trigger trigger) {
    return words.is(Kind.scheduling, sentence.token(trigger.word().token()).lemma())
        && trigger.type() != EventType.Threat
        && trigger.type() != EventType.Statement
        && sentence.has(trigger.word().token(), "obj", "nsubj:pass")
        && clauses.of(sentence, trigger.word().token()) == Factuality.Actual;
  }

  /// "planned a march", "attempted an attack": the verb that supports a noun says whether it took
  /// place.
  private Factuality supported(Sentence sentence, Trigger trigger) {
    int verb = trigger.carrier().token();
    String lemma = ClauseForm.lemma(words, sentence, verb);
    Factuality clause = clauses.of(sentence, verb);
    if (clause != Factuality.Actual || !sentence.token(verb).isVerb()) {
      return clause;
    }
    if (words.is(Kind.undoing, lemma) || words.is(Kind.failing, lemma)) {
      return Factuality.Negated;
    }
    if (words.is(Kind.trying, lemma)) {
      return Factuality.Possible;
    }
    // "The talks went ahead" is no "going to"; an ultimatum or a fire that is set is made.
    boolean planned =
        words.is(Kind.planning, lemma)
            && !words.is(Kind.occurring, lemma)
            && !(SET.contains(trigger.type()) && lemma.equals("set"));
    return planned ? Factuality.Planned : Factuality.Actual;
  }

  /// Whether what a verb tells took place, be it an event of the lexicon or not.
  Factuality ofClause(Word verb) {
    Sentence sentence = reading.sentence(verb);
    return sentence.token(verb.token()).isVerb()
        ? clauses.of(sentence, verb.token())
        : Factuality.Actual;
  }

  private Factuality byModifiers(Sentence sentence, Word word) {
    for (Dependency d : sentence.dependents(word.token())) {
      String modifier = sentence.token(d.dependent()).lower();
      boolean adjective = d.is("amod") || d.is("compound");
      if ((d.is("det") && modifier.equals("no"))
          || (d.is("case") && words.is(Kind.instead, modifier))
          || (adjective && words.is(Kind.undone, modifier))) {
        return Factuality.Negated;
      }
      if ((adjective || d.is("advmod")) && words.is(Kind.uncertain, modifier)) {
        return Factuality.Possible;
      }
      if (adjective && words.is(Kind.coming, modifier)) {
        return Factuality.Planned;
      }
    }
    return Factuality.Actual;
  }
}

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
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// Whether an event took place, by the words around its trigger. A verb stands as its clause does;
/// a noun as the clause it is a part of, unless it is known.
final class FactualityRules {
  private static final int DEPTH = 4;
  private static final Set<String> BEGINNING = Set.of("beginning", "start");

  private final Reading reading;
  private final FactualityWords words;
  private final Negations negations;
  private final Presuppositions presuppositions;
  private final Conditions conditions;
  private final ClauseFactuality clauses;

  FactualityRules(Reading reading, FactualityWords words) {
    this.reading = reading;
    this.words = words;
    this.negations = new Negations(words);
    this.presuppositions = new Presuppositions(words);
    this.conditions = new Conditions(words);
    this.clauses = new ClauseFactuality(words, negations, conditions);
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
      return supported(sentence, trigger.carrier().token());
    }
    int word = trigger.word().token();
    if (trigger.form() != Trigger.Form.noun) {
      return isScheduled(sentence, trigger) ? Factuality.Planned : clauses.of(sentence, word);
    }
    return held(sentence, word)
        .orElseGet(() -> definite ? Factuality.Actual : ofNoun(sentence, word, 0));
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
  private Factuality supported(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
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
    return words.is(Kind.planning, lemma) ? Factuality.Planned : Factuality.Actual;
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
      String modifier = sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT);
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

  /// "The talks will be held", "cancelled the talks", "Talks cancelled": what is said of a known
  /// event's taking place itself.
  private Optional<Factuality> held(Sentence sentence, int noun) {
    boolean undone =
        sentence.children(noun).stream()
            .filter(d -> d.relation().equals("acl") && d.dependent() > noun)
            .map(d -> sentence.token(d.dependent()))
            .anyMatch(verb -> verb.tag().equals("VBN") && words.is(Kind.undoing, verb.lemma()));
    if (undone) {
      return Optional.of(Factuality.Negated);
    }
    Dependency up = sentence.up(noun);
    if (up.governor() == 0 || !sentence.token(up.governor()).isVerb()) {
      return Optional.empty();
    }
    String lemma = sentence.token(up.governor()).lemma();
    boolean done = up.is("obj") || up.relation().equals("nsubj:pass");
    if (done && words.is(Kind.undoing, lemma)) {
      boolean open =
          (sentence.up(up.governor()).is("xcomp") || sentence.up(up.governor()).is("acl"))
              && clauses.of(sentence, up.governor()) == Factuality.Planned;
      if (open) {
        return Optional.of(openly(lemma));
      }
      return Optional.of(negative(sentence, up.governor(), Factuality.Negated));
    }
    boolean planned = up.relation().equals("nsubj:pass") && words.is(Kind.planning, lemma);
    if (planned && !sentence.has(up.governor(), "xcomp", "ccomp", "obj")) {
      return Optional.of(negative(sentence, up.governor(), Factuality.Planned));
    }
    boolean alone = up.relation().equals("nsubj") && !sentence.has(up.governor(), "obj");
    if (alone && words.is(Kind.undoing, lemma)) {
      return Optional.of(Factuality.Negated);
    }
    boolean takesPlace = (done || alone) && up.is("nsubj") && words.is(Kind.occurring, lemma);
    return takesPlace ? Optional.of(clauses.of(sentence, up.governor())) : Optional.empty();
  }

  /// What is to be undone is still to come, what is to be prevented may come.
  private Factuality openly(String verb) {
    return words.is(Kind.preventing, verb) ? Factuality.Possible : Factuality.Planned;
  }

  /// What a verb says of its object, and what it says when it is negated itself.
  private Factuality negative(Sentence sentence, int verb, Factuality told) {
    if (!negations.on(sentence, verb)) {
      return told;
    }
    return told == Factuality.Negated ? Factuality.Actual : Factuality.Negated;
  }

  /// A bare noun shares the standing of the clause it is a part of: "would take action".
  private Factuality ofNoun(Sentence sentence, int noun, int depth) {
    Dependency up = sentence.up(noun);
    if (up.governor() == 0 || depth > DEPTH || presuppositions.isKnown(sentence, noun)) {
      return Factuality.Actual;
    }
    Token above = sentence.token(up.governor());
    if (up.is("conj")) {
      return ofNoun(sentence, up.governor(), depth + 1);
    }
    return above.isVerb()
        ? ofArgument(sentence, up, above, depth)
        : ofComplement(sentence, up, above, depth);
  }

  private Factuality ofArgument(Sentence sentence, Dependency up, Token verb, int depth) {
    if (up.relation().equals("nsubj")) {
      return Factuality.Actual;
    }
    boolean announced = depth == 0 && up.is("obj") && words.is(Kind.announcing, verb.lemma());
    // "The raid is considered a crime": it is judged and not planned.
    boolean judged = up.is("nsubj:pass") && sentence.has(verb.index(), "obj");
    if (announced || (words.is(Kind.planning, verb.lemma()) && !judged)) {
      return negative(sentence, verb.index(), Factuality.Planned);
    }
    if (words.is(Kind.failing, verb.lemma()) && up.is("obj")) {
      if (depth > 0 && clauses.of(sentence, verb.index()) == Factuality.Planned) {
        return openly(verb.lemma());
      }
      return negative(sentence, verb.index(), Factuality.Negated);
    }
    if (words.is(Kind.trying, verb.lemma())) {
      return Factuality.Possible;
    }
    return up.is("nsubj:pass") ? Factuality.Actual : clauses.of(sentence, verb.index());
  }

  /// "This is the beginning of a series of strikes": of what more is to come.
  private static boolean isBegun(Sentence sentence, Token noun) {
    return BEGINNING.contains(noun.lemma())
        && sentence.children(noun.index()).stream()
            .anyMatch(d -> d.is("cop") && ClauseForm.lower(sentence, d.dependent()).equals("is"));
  }

  private Factuality ofComplement(Sentence sentence, Dependency up, Token above, int depth) {
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    if (!above.isNoun()) {
      return up.is("obl") && words.is(Kind.planning, lemma)
          ? negative(sentence, above.index(), Factuality.Planned)
          : Factuality.Actual;
    }
    if (words.is(Kind.telling, lemma)) {
      return Factuality.Possible;
    }
    if (words.is(Kind.planned, lemma)) {
      return negative(sentence, above.index(), Factuality.Planned);
    }
    if (isBegun(sentence, above)) {
      return Factuality.Planned;
    }
    return up.is("nmod") ? ofNoun(sentence, above.index(), depth + 1) : Factuality.Actual;
  }
}

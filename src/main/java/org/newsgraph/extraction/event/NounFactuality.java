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

/// Whether what a noun names took place: by what is said of its taking place, or else by the clause
/// it is a part of.
final class NounFactuality {
  private static final Set<String> BEGINNING = Set.of("beginning", "start");

  private static final int DEPTH = 4;

  private final FactualityWords words;
  private final Negations negations;
  private final Presuppositions presuppositions;
  private final ClauseFactuality clauses;

  NounFactuality(FactualityWords words, Negations negations, ClauseFactuality clauses) {
    this.words = words;
    this.negations = negations;
    this.presuppositions = new Presuppositions(words);
    this.clauses = clauses;
  }

  /// "The talks will be held", "cancelled the talks", "Talks cancelled": what is said of a known
  /// event's taking place itself.
  Optional<Factuality> held(Sentence sentence, int noun) {
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
    String lemma = ClauseForm.lemma(words, sentence, up.governor());
    boolean done = up.is("obj") || up.relation().equals("nsubj:pass");
    if (done && words.is(Kind.undoing, lemma)) {
      Factuality clause = clauses.of(sentence, up.governor());
      if (clause == Factuality.Possible) {
        return Optional.of(clause);
      }
      if (clause == Factuality.Planned) {
        // What is to be prevented is not intended; what is to be cancelled was.
        boolean unwanted = words.is(Kind.failing, lemma);
        return Optional.of(unwanted ? Factuality.Negated : Factuality.Planned);
      }
      return Optional.of(negative(sentence, up.governor(), Factuality.Negated));
    }
    boolean planned = up.relation().equals("nsubj:pass") && words.is(Kind.planning, lemma);
    if (planned && !sentence.has(up.governor(), "xcomp", "ccomp", "advcl", "obj")) {
      return Optional.of(negative(sentence, up.governor(), Factuality.Planned));
    }
    if (up.is("nsubj") && isYetToBe(sentence, up.governor())) {
      return Optional.of(Factuality.Planned);
    }
    boolean alone = up.relation().equals("nsubj") && !sentence.has(up.governor(), "obj");
    if (alone && words.is(Kind.undoing, lemma)) {
      return Optional.of(Factuality.Negated);
    }
    boolean takesPlace = (done || alone) && up.is("nsubj") && words.is(Kind.occurring, lemma);
    return takesPlace ? Optional.of(clauses.of(sentence, up.governor())) : Optional.empty();
  }

  /// "has yet to be scheduled".
  private boolean isYetToBe(Sentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("have")
        && sentence.children(verb).stream()
            .filter(d -> d.is("xcomp") && negations.on(sentence, d.dependent()))
            .map(d -> sentence.token(d.dependent()).lemma())
            .anyMatch(lemma -> words.is(Kind.planning, lemma) || words.is(Kind.occurring, lemma));
  }

  /// What a verb says of its object, and what it says when it is negated itself.
  private Factuality negative(Sentence sentence, int verb, Factuality told) {
    if (!negations.on(sentence, verb)) {
      return told;
    }
    return told == Factuality.Negated ? Factuality.Actual : Factuality.Negated;
  }

  Factuality of(Sentence sentence, int noun) {
    return ofNoun(sentence, noun, 0);
  }

  /// A bare noun shares the standing of the clause it is a part of: "would take action".
  private Factuality ofNoun(Sentence sentence, int noun, int depth) {
    Dependency up = sentence.up(noun);
    if (depth > DEPTH || presuppositions.isKnown(sentence, noun)) {
      return Factuality.Actual;
    }
    if (sentence.has(noun, "cop") && !sentence.has(noun, "case")) {
      return ofPredicate(sentence, noun, depth);
    }
    if (up.governor() == 0) {
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
      return sentence.has(verb.index(), "expl")
          ? ofPredicate(sentence, verb.index(), depth)
          : Factuality.Actual;
    }
    String lemma = ClauseForm.lemma(words, sentence, verb.index());
    boolean announced = depth == 0 && up.is("obj") && words.is(Kind.announcing, lemma);
    boolean aimed = !up.is("obl") || isMarked(sentence, up.dependent(), Kind.toward);
    // "The raid is considered a crime": it is judged and not planned.
    boolean judged = up.is("nsubj:pass") && sentence.has(verb.index(), "obj");
    if (announced || (aimed && words.is(Kind.planning, lemma) && !judged)) {
      return intended(sentence, verb.index());
    }
    if (words.is(Kind.failing, lemma) && up.is("obj")) {
      if (words.is(Kind.planned, sentence.token(up.dependent()).lemma())) {
        return Factuality.Actual;
      }
      return negative(sentence, verb.index(), Factuality.Negated);
    }
    if (words.is(Kind.trying, lemma)) {
      return Factuality.Possible;
    }
    if (up.is("nsubj:pass")) {
      return Factuality.Actual;
    }
    Factuality clause = clauses.of(sentence, verb.index());
    boolean beside =
        clause == Factuality.Negated && isMarked(sentence, up.dependent(), Kind.temporal);
    return beside ? Factuality.Actual : clause;
  }

  /// "It would be an act of war", "There will be attacks". What is part of something that is not
  /// may well be.
  private Factuality ofPredicate(Sentence sentence, int predicate, int depth) {
    Factuality told = clauses.of(sentence, predicate);
    boolean supposed =
        sentence.token(predicate).isNoun()
            && sentence.dependents(predicate, "aux").stream()
                .anyMatch(aux -> aux.word().equals("would") || aux.word().equals("’d"));
    if (supposed && told == Factuality.Planned) {
      return Factuality.Possible;
    }
    return told == Factuality.Negated && depth > 0 ? Factuality.Actual : told;
  }

  private boolean isMarked(Sentence sentence, int noun, Kind kind) {
    return sentence.children(noun).stream()
        .anyMatch(d -> d.is("case") && words.is(kind, sentence.token(d.dependent()).lower()));
  }

  /// What is intended is no more certain than that somebody intends it: "could order an attack".
  private Factuality intended(Sentence sentence, int verb) {
    if (negations.on(sentence, verb)) {
      return Factuality.Negated;
    }
    return clauses.of(sentence, verb) == Factuality.Possible
        ? Factuality.Possible
        : Factuality.Planned;
  }

  /// "This is the start of a campaign": of what more is to come.
  private static boolean isBegun(Sentence sentence, Token noun) {
    return BEGINNING.contains(noun.lemma())
        && sentence.children(noun.index()).stream()
            .anyMatch(d -> d.is("cop") && sentence.token(d.dependent()).lower().equals("is"));
  }

  private Factuality ofComplement(Sentence sentence, Dependency up, Token above, int depth) {
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    if (!above.isNoun() && !isAmount(above)) {
      return up.is("obl") && words.is(Kind.planning, lemma)
          ? negative(sentence, above.index(), Factuality.Planned)
          : Factuality.Actual;
    }
    // "The loss would be 5,000": how much it is to be.
    if (up.is("nsubj") && isAmount(above)) {
      return clauses.of(sentence, above.index());
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

  /// "$4 billion" in cuts.
  private static boolean isAmount(Token token) {
    return token.tag().equals("CD") || token.tag().equals("$");
  }
}

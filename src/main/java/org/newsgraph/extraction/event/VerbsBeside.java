package org.newsgraph.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.EventType;

/// Finds who takes part in the event of a noun by the verb that the noun stands with.
final class VerbsBeside {
  /// The slot of who undergoes what a noun names.
  static final String UNDERGOER = "undergoer";

  /// The slot of somebody who does what a noun names, by what the verb beside it tells.
  static final String OWNER = "owner";

  private static final Set<EventType> OCCASIONS =
      Set.of(EventType.Meeting, EventType.Negotiation, EventType.Consultation, EventType.Statement);
  private static final Set<String> WITHIN = Set.of("at", "in", "during");

  private final ArgumentFinder verbs;
  private final EventLexicon lexicon;

  VerbsBeside(ArgumentFinder verbs, EventLexicon lexicon) {
    this.verbs = verbs;
    this.lexicon = lexicon;
  }

  /// What the verb tells of which the noun is an object: "drew criticism from Peru", where who
  /// draws it undergoes it; "announced job cuts", "engaged in talks", where the subject makes them.
  void beside(List<Argument> found, Sentence sentence, Trigger trigger, boolean free) {
    int noun = trigger.word().token();
    for (Dependency d : sentence.graph(Counted.holder(sentence, noun))) {
      boolean object = d.is("obj") || d.is("nsubj:pass");
      if (d.governor() == 0 || (!object && !d.is("obl"))) {
        continue;
      }
      if (object && isUndergone(sentence, d)) {
        undergone(found, sentence, d.governor(), trigger.word());
        return;
      }
      if (!object && isReproached(sentence, d)) {
        add(found, OWNER, sentence, d.governor(), "obj");
        return;
      }
      if (free && (owns(sentence, d, trigger) || meets(sentence, d, trigger))) {
        add(found, OWNER, sentence, d.governor(), "subj");
        if (d.subtype().equals("with")) {
          add(found, UNDERGOER, sentence, d.governor(), "obj");
        }
        return;
      }
    }
    if (free) {
      predicate(found, sentence, noun);
    }
    described(found, sentence, noun);
  }

  /// "drew criticism", "saw a drop".
  private boolean isUndergone(Sentence sentence, Dependency d) {
    String verb = sentence.token(d.governor()).lemma();
    return lexicon.is(SupportKind.undergoing, verb)
        || lexicon.is(SupportKind.undergoing, verb + "_" + sentence.token(d.dependent()).lemma());
  }

  /// "announced job cuts", "took part in the march", but whoever calls an election need not stand
  /// in it.
  private boolean owns(Sentence sentence, Dependency d, Trigger trigger) {
    String verb = sentence.token(d.governor()).lemma();
    if (!d.is("obl")) {
      return (trigger.type() != EventType.Election && lexicon.is(SupportKind.own, verb))
          || lexicon.is(SupportKind.own, verb + "_" + sentence.token(d.dependent()).lemma());
    }
    return lexicon.is(SupportKind.own, verb + "_" + d.subtype())
        || sentence
            .dependent(d.governor(), "obj")
            .filter(object ->
                lexicon.is(SupportKind.own, verb + "_" + object.lemma() + "_" + d.subtype()))
            .isPresent();
  }

  /// "spoke at a news conference": who does something at a meeting takes part in it.
  private static boolean meets(Sentence sentence, Dependency d, Trigger trigger) {
    return d.is("obl")
        && OCCASIONS.contains(trigger.type())
        && WITHIN.contains(d.subtype())
        && sentence.token(d.governor()).isVerb();
  }

  /// "charged with fraud", "accused of an attack": whoever is accused did it, as told.
  private boolean isReproached(Sentence sentence, Dependency d) {
    return lexicon.is(
        SupportKind.reproaching, sentence.token(d.governor()).lemma() + "_" + d.subtype());
  }

  private void add(List<Argument> found, String slot, Sentence sentence, int verb, String theirs) {
    verbs.verbArguments(sentence, verb).stream()
        .filter(argument -> argument.slot().equals(theirs))
        .forEach(argument -> found.add(new Argument(slot, argument.head())));
  }

  /// "Acme is in talks", "Peru is under attack".
  private static void predicate(List<Argument> found, Sentence sentence, int noun) {
    Optional<String> preposition =
        sentence.children(noun).stream()
            .filter(d -> d.is("case"))
            .map(d -> sentence.token(d.dependent()).lemma())
            .filter(word -> word.equals("in") || word.equals("at") || word.equals("under"))
            .findFirst();
    preposition.ifPresent(word ->
        sentence
            .dependents(noun, "nsubj")
            .forEach(subject ->
                ArgumentFinder.add(
                    found, word.equals("under") ? UNDERGOER : OWNER, sentence, subject.index())));
  }

  /// "attacks directed by Chad against Peru": what the participle tells of its noun.
  private void described(List<Argument> found, Sentence sentence, int noun) {
    sentence.children(noun).stream()
        .filter(d -> d.relation().equals("acl") && d.dependent() > noun)
        .map(Dependency::dependent)
        .filter(verb -> sentence.token(verb).tag().equals("VBN"))
        .filter(verb -> {
          String lemma = sentence.token(verb).lemma();
          return lexicon.is(SupportKind.own, lemma) || lexicon.is(SupportKind.light, lemma);
        })
        .flatMap(verb -> verbs.verbArguments(sentence, verb).stream())
        .filter(argument -> argument.head().token() > noun)
        .map(argument ->
            argument.slot().equals("subj") ? new Argument(OWNER, argument.head()) : argument)
        .forEach(found::add);
  }

  /// "Chile faces sanctions", "received aid from Peru": the subject is the other side.
  private void undergone(List<Argument> found, Sentence sentence, int verb, Word noun) {
    for (Argument argument : verbs.verbArguments(sentence, verb)) {
      String slot =
          switch (argument.slot()) {
            case "subj" -> UNDERGOER;
            case "from" -> "by";
            default -> argument.slot();
          };
      if (!argument.head().equals(noun) && !slot.equals("obj")) {
        found.add(new Argument(slot, argument.head()));
      }
    }
  }

  /// The arguments of a verb that says no more than that the event takes place.
  void supported(List<Argument> found, Sentence sentence, int verb, Trigger trigger) {
    if (lexicon.is(SupportKind.undergoing, sentence.token(verb).lemma())) {
      undergone(found, sentence, verb, trigger.word());
      return;
    }
    String lemma = sentence.token(verb).lemma();
    Token noun = sentence.token(trigger.word().token());
    boolean arrives = lexicon.is(SupportKind.arriving, lemma + "_" + noun.lemma());
    // What a strike was followed by did not strike.
    boolean follows =
        lexicon.is(SupportKind.happening, lemma)
            && trigger.type() != EventType.Threat
            && !lexicon.is(SupportKind.light, lemma)
            && !lexicon.is(SupportKind.own, lemma);
    for (Argument argument : verbs.verbArguments(sentence, verb)) {
      boolean self =
          argument.head().equals(trigger.word()) || (follows && argument.slot().equals("subj"));
      String slot =
          argument.slot().equals("subj") ? (trigger.caused() ? "cause" : "by") : argument.slot();
      boolean reached = arrives && slot.equals("obj");
      if (!self && (reached || !slot.equals("obj"))) {
        found.add(new Argument(reached || slot.equals("iobj") ? "to" : slot, argument.head()));
      }
    }
  }
}

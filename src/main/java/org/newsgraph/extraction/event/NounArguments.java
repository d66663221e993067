package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.EventType;

/// Finds what stands in the slots of a noun that names an event: its own phrases, and those of the
/// verb beside it.
final class NounArguments {
  private static final Set<EventType> OCCASIONS =
      Set.of(
          EventType.Meeting, EventType.Negotiation, EventType.Consultation, EventType.Statement);
  private static final Set<String> WITHIN = Set.of("at", "in", "during");

  /// The slot of who undergoes what a noun names.
  static final String UNDERGOER = "undergoer";

  /// The slot of somebody who does what a noun names, by what the verb beside it tells.
  static final String OWNER = "owner";

  private final ArgumentFinder verbs;
  private final NounTypes nouns;
  private final EventLexicon lexicon;

  NounArguments(ArgumentFinder verbs, Lexicons lexicons) {
    this.verbs = verbs;
    this.nouns = lexicons.nouns();
    this.lexicon = lexicons.events();
  }

  List<Argument> of(Sentence sentence, Trigger trigger) {
    List<Argument> found = new ArrayList<>();
    int noun = trigger.word().token();
    for (Dependency d : sentence.dependents(noun)) {
      if (d.is("nmod:poss")) {
        ArgumentFinder.add(found, "poss", sentence, d.dependent());
      } else if (d.is("amod") && sentence.token(d.dependent()).lemma().equals("lead")) {
        ArgumentFinder.hyphenated(sentence, d.dependent())
            .ifPresent(leader -> ArgumentFinder.add(found, OWNER, sentence, leader));
      } else if (d.is("compound") || d.is("amod")) {
        ArgumentFinder.add(found, "compound", sentence, d.dependent());
      } else if (d.is("nmod") && !d.subtype().isEmpty() && !ArgumentFinder.TIME_RELATIONS.contains(d.relation())) {
        ArgumentFinder.add(found, d.subtype(), sentence, d.dependent());
      }
    }
    possessivePronoun(found, sentence, noun);
    ownerActs(found);
    boolean owned =
        found.stream()
            .anyMatch(a ->
                Set.of("poss", "by").contains(a.slot())
                    || (a.slot().equals("of")
                        && trigger.frame().role("of").equals(Optional.of(ArgumentRole.agent))));
    if (!owned) {
      counted(found, sentence, noun);
    }
    if (trigger.support().isEmpty()) {
      beside(found, sentence, trigger, !owned);
    }
    trigger.support().ifPresent(verb -> supported(found, sentence, verb.token(), trigger));
    return found;
  }

  /// "the United States' killing of Haddad": where the noun tells whom, its owner is who did it.
  private static void ownerActs(List<Argument> found) {
    if (found.stream().anyMatch(argument -> argument.slot().equals("of"))) {
      found.replaceAll(argument ->
          argument.slot().equals("poss") ? new Argument("by", argument.head()) : argument);
    }
  }

  /// "his killing", also where the parser ties the pronoun to another word.
  private static void possessivePronoun(List<Argument> found, Sentence sentence, int noun) {
    boolean pronoun = noun > 1 && sentence.token(noun - 1).tag().equals("PRP$");
    if (pronoun && found.stream().noneMatch(a -> a.slot().equals("poss"))) {
      ArgumentFinder.add(found, "poss", sentence, noun - 1);
    }
  }

  /// "Chad's number of orders": whose number it is.
  private void counted(List<Argument> found, Sentence sentence, int noun) {
    Dependency up = sentence.up(noun);
    if (up.is("nmod") && nouns.isQuantity(sentence.token(up.governor()).lemma())) {
      sentence
          .dependent(up.governor(), "nmod:poss")
          .ifPresent(owner -> ArgumentFinder.add(found, "poss", sentence, owner.index()));
    }
  }

  /// "spoke at a news conference": whoever does something at a meeting takes part in it. "announced job cuts", "engaged in talks": whoever announces them makes them. "drew criticism
  /// from Peru": whoever draws it undergoes it.
  private void beside(
      List<Argument> found, Sentence sentence, Trigger trigger, boolean free) {
    int noun = trigger.word().token();
    for (Dependency d : sentence.graph(noun)) {
      boolean object = d.is("obj") || d.is("nsubj:pass");
      if (d.governor() == 0 || (!object && !d.is("obl"))) {
        continue;
      }
      String verb = sentence.token(d.governor()).lemma();
      if (object && lexicon.is(SupportKind.undergoing, verb)) {
        undergone(found, sentence, d.governor(), trigger.word());
        return;
      }
      boolean own = lexicon.is(SupportKind.own, object ? verb : verb + "_" + d.subtype());
      boolean meets =
          OCCASIONS.contains(trigger.type())
              && WITHIN.contains(d.subtype())
              && sentence.token(d.governor()).isVerb();
      if (free && (own || meets)) {
        verbs.verbArguments(sentence, d.governor()).stream()
            .filter(a -> a.slot().equals("subj") && a.head().token() != noun)
            .forEach(a -> found.add(new Argument(OWNER, a.head())));
        return;
      }
    }
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

  private void supported(List<Argument> found, Sentence sentence, int verb, Trigger trigger) {
    if (lexicon.is(SupportKind.undergoing, sentence.token(verb).lemma())) {
      undergone(found, sentence, verb, trigger.word());
      return;
    }
    for (Argument argument : verbs.verbArguments(sentence, verb)) {
      boolean self = argument.head().equals(trigger.word());
      String slot =
          argument.slot().equals("subj") ? (trigger.caused() ? "cause" : "by") : argument.slot();
      if (!self && !slot.equals("obj")) {
        found.add(new Argument(slot.equals("iobj") ? "to" : slot, argument.head()));
      }
    }
  }
}

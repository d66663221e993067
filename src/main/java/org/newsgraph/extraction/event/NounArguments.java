package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EventType;

/// Finds what stands in the slots of a noun that names an event: its own phrases, and what the verb
/// beside it tells.
final class NounArguments {
  /// What comes from whoever does it: "an attack from rebels".
  private static final Set<EventType> FROM =
      Set.of(
          EventType.Assault,
          EventType.Airstrike,
          EventType.Bombing,
          EventType.Shooting,
          EventType.Statement,
          EventType.Support,
          EventType.Aid,
          EventType.Threat,
          EventType.Request,
          EventType.Rejection,
          EventType.Protest);

  private final NounTypes nouns;
  private final VerbsBeside verbs;

  NounArguments(ArgumentFinder verbs, Lexicons lexicons) {
    this.nouns = lexicons.nouns();
    this.verbs = new VerbsBeside(verbs, lexicons.events());
  }

  List<Argument> of(Sentence sentence, Trigger trigger) {
    List<Argument> found = new ArrayList<>();
    int noun = trigger.word().token();
    for (Dependency d : sentence.dependents(noun)) {
      if (d.is("nmod:poss")) {
        ArgumentFinder.add(found, "poss", sentence, d.dependent());
      } else if (d.is("amod") && sentence.token(d.dependent()).lemma().equals("lead")) {
        ArgumentFinder.hyphenated(sentence, d.dependent())
            .ifPresent(leader -> ArgumentFinder.add(found, VerbsBeside.OWNER, sentence, leader));
      } else if (d.is("compound") || d.is("amod")) {
        ArgumentFinder.add(found, "compound", sentence, d.dependent());
      } else if (d.is("nmod")
          && !d.subtype().isEmpty()
          && !ArgumentFinder.TIME_RELATIONS.contains(d.relation())) {
        ArgumentFinder.add(found, d.subtype(), sentence, d.dependent());
      }
    }
    if (trigger.frame().role("from").isEmpty() && FROM.contains(trigger.type())) {
      found.replaceAll(argument ->
          argument.slot().equals("from")
              ? new Argument(VerbsBeside.OWNER, argument.head())
              : argument);
    }
    possessivePronoun(found, sentence, noun);
    ownerActs(found);
    boolean owned =
        found.stream()
            .anyMatch(a ->
                Set.of("poss", "by", VerbsBeside.OWNER).contains(a.slot())
                    || (a.slot().equals("of")
                        && trigger.frame().role("of").equals(Optional.of(ArgumentRole.agent))));
    if (!owned) {
      counted(found, sentence, noun);
    }
    if (trigger.support().isEmpty()) {
      verbs.beside(found, sentence, trigger, !owned);
    }
    trigger.support().ifPresent(verb -> verbs.supported(found, sentence, verb.token(), trigger));
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
}

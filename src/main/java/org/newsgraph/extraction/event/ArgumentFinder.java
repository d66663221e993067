package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.ArgumentRole;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.extraction.lexicon.SupportKind;

/// Finds what stands in the grammatical slots of a trigger: passives, control, relative clauses,
/// participles and gerunds seen through.
final class ArgumentFinder {
  private static final Set<String> TIME_RELATIONS =
      Set.of("obl:tmod", "nmod:tmod", "obl:npmod", "nmod:npmod");

  private static final Set<String> JUDGING = Set.of("find", "declare", "hold", "rule", "pronounce");

  private final Reading reading;
  private final NounTypes nouns;
  private final EventLexicon lexicon;
  private final Controllers controllers;

  ArgumentFinder(Reading reading, Events events, Lexicons lexicons) {
    this.reading = reading;
    this.nouns = lexicons.nouns();
    this.lexicon = lexicons.events();
    this.controllers = new Controllers(events, lexicons.nouns());
  }

  List<Argument> find(Trigger trigger) {
    Sentence sentence = reading.sentence(trigger.word());
    List<Argument> found =
        trigger.form() == Trigger.Form.noun
            ? nounArguments(sentence, trigger)
            : verbArguments(sentence, trigger.word().token());
    if (trigger.form() == Trigger.Form.adjective) {
      judge(found, sentence, trigger.word().token());
    }
    return found;
  }

  /// "The court found him guilty": who finds is the one that acts.
  private static void judge(List<Argument> found, Sentence sentence, int adjective) {
    Dependency up = sentence.up(adjective);
    boolean completes = up.governor() > 0 && (up.is("xcomp") || up.is("ccomp"));
    if (completes && JUDGING.contains(sentence.token(up.governor()).lemma())) {
      sentence.dependents(up.governor(), "nsubj").stream()
          .filter(subject -> !subject.equals(sentence.token(adjective)))
          .findFirst()
          .ifPresent(subject -> add(found, "by", sentence, subject.index()));
    }
  }

  List<Argument> verbArguments(Sentence sentence, int verb) {
    List<Argument> found = new ArrayList<>();
    boolean passive = isPassive(sentence, verb);
    for (Dependency d : sentence.dependents(verb)) {
      if (!TIME_RELATIONS.contains(d.relation())) {
        int head = controllers.instead(sentence, d, verb).orElse(d.dependent());
        slot(d, passive).ifPresent(slot -> add(found, slot, sentence, head));
      }
    }
    participle(found, sentence, verb);
    if (found.stream().noneMatch(argument -> argument.slot().equals("subj"))
        && !sentence.up(verb).is("amod")) {
      Optional<Integer> subject =
          passive ? sharedAgent(sentence, verb) : controllers.of(sentence, verb);
      subject.ifPresent(token -> add(found, "subj", sentence, token));
    }
    return found;
  }

  /// "was chosen and bought by Chad", the agent tied to the first of the two.
  private static Optional<Integer> sharedAgent(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    return up.is("conj")
        ? sentence
            .dependent(up.governor(), "obl:agent", "obl:by")
            .map(Token::index)
            .filter(agent -> agent > verb)
        : Optional.empty();
  }

  private static void add(List<Argument> found, String slot, Sentence sentence, int head) {
    found.add(new Argument(slot, new Word(sentence.index(), head)));
  }

  static boolean isPassive(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    String relation = sentence.up(verb).relation();
    boolean participle =
        token.tag().equals("VBN")
            || (token.tag().equals("VBD") && sentence.has(verb, "obl:by", "obl:agent"));
    boolean bareParticiple =
        participle
            && (relation.equals("acl") || relation.equals("amod"))
            && !sentence.has(verb, "obj");
    return bareParticiple || sentence.has(verb, "nsubj:pass", "aux:pass");
  }

  private static Optional<String> slot(Dependency d, boolean passive) {
    if (d.is("nsubj:pass") || d.relation().equals("nsubj:pass:xsubj")) {
      return Optional.of("obj");
    }
    if (d.is("nsubj")) {
      return Optional.of(passive ? "obj" : "subj");
    }
    if (d.is("obj") || d.is("iobj")) {
      return Optional.of(d.is("obj") ? "obj" : "iobj");
    }
    if (d.relation().equals("obl:agent") || (passive && d.relation().equals("obl:by"))) {
      return Optional.of("subj");
    }
    boolean oblique = (d.is("obl") || d.is("nmod")) && !d.subtype().isEmpty();
    return oblique ? Optional.of(d.subtype()) : Optional.empty();
  }

  /// "missiles fired by Iran", "a man carrying a gun".
  private static void participle(List<Argument> found, Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    Token token = sentence.token(verb);
    if (up.governor() == 0) {
      return;
    }
    if (!token.tag().equals("VBG")
        && (up.is("acl") || up.is("amod"))
        && isPassive(sentence, verb)) {
      add(found, "obj", sentence, up.governor());
    } else if (token.tag().equals("VBG")
        && (up.relation().equals("acl") || up.is("amod"))
        && !sentence.has(verb, "mark")) {
      add(found, "subj", sentence, up.governor());
    }
  }

  private List<Argument> nounArguments(Sentence sentence, Trigger trigger) {
    List<Argument> found = new ArrayList<>();
    int noun = trigger.word().token();
    for (Dependency d : sentence.dependents(noun)) {
      if (d.is("nmod:poss")) {
        add(found, "poss", sentence, d.dependent());
      } else if (d.is("compound") || d.is("amod")) {
        add(found, "compound", sentence, d.dependent());
      } else if (d.is("nmod") && !d.subtype().isEmpty() && !TIME_RELATIONS.contains(d.relation())) {
        add(found, d.subtype(), sentence, d.dependent());
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
    if (!owned && trigger.support().isEmpty()) {
      announced(found, sentence, noun);
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
      add(found, "poss", sentence, noun - 1);
    }
  }

  /// "Chad's number of orders": whose number it is.
  private void counted(List<Argument> found, Sentence sentence, int noun) {
    Dependency up = sentence.up(noun);
    if (up.is("nmod") && nouns.isQuantity(sentence.token(up.governor()).lemma())) {
      sentence
          .dependent(up.governor(), "nmod:poss")
          .ifPresent(owner -> add(found, "poss", sentence, owner.index()));
    }
  }

  /// "announced job cuts", "negotiated the purchase": whoever announces them makes them.
  private void announced(List<Argument> found, Sentence sentence, int noun) {
    sentence.graph(noun).stream()
        .filter(d -> d.governor() > 0 && (d.is("obj") || d.is("nsubj:pass")))
        .map(Dependency::governor)
        .filter(verb -> lexicon.is(SupportKind.own, sentence.token(verb).lemma()))
        .findFirst()
        .ifPresent(verb ->
            verbArguments(sentence, verb).stream()
                .filter(a -> a.slot().equals("subj") && a.head().token() != noun)
                .forEach(a -> found.add(new Argument("by", a.head()))));
  }

  private void supported(List<Argument> found, Sentence sentence, int verb, Trigger trigger) {
    for (Argument argument : verbArguments(sentence, verb)) {
      boolean self = argument.head().equals(trigger.word());
      String slot =
          argument.slot().equals("subj") ? (trigger.caused() ? "cause" : "by") : argument.slot();
      if (!self && !slot.equals("obj")) {
        found.add(new Argument(slot.equals("iobj") ? "to" : slot, argument.head()));
      }
    }
  }
}

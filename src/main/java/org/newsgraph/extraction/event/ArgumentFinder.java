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
import org.newsgraph.extraction.lexicon.Lexicons;

/// Finds what stands in the grammatical slots of a trigger: passives, control, relative clauses,
/// participles and gerunds seen through.
final class ArgumentFinder {
  static final Set<String> TIME_RELATIONS =
      Set.of("obl:tmod", "nmod:tmod", "obl:npmod", "nmod:npmod");

  /// The slot of how much something changes.
  static final String AMOUNT = "amount";

  static final Set<String> AMOUNTS = Set.of("PERCENT", "MONEY");

  private static final Set<String> JUDGING = Set.of("find", "declare", "hold", "rule", "pronounce");

  private final Reading reading;
  private final Controllers controllers;
  private final NounArguments nounArguments;

  ArgumentFinder(Reading reading, Events events, Lexicons lexicons) {
    this.reading = reading;
    this.controllers = new Controllers(events, lexicons.nouns());
    this.nounArguments = new NounArguments(this, lexicons);
  }

  List<Argument> find(Trigger trigger) {
    Sentence sentence = reading.sentence(trigger.word());
    List<Argument> found =
        trigger.form() == Trigger.Form.noun
            ? nounArguments.of(sentence, trigger)
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
    boolean passive = Passives.contain(sentence, verb);
    for (Dependency d : sentence.dependents(verb)) {
      if (isAmount(sentence, d)) {
        add(found, AMOUNT, sentence, d.dependent());
      }
      if (!TIME_RELATIONS.contains(d.relation())) {
        int head = controllers.instead(sentence, d, verb).orElse(d.dependent());
        VerbSlots.of(sentence, d, passive).ifPresent(slot -> add(found, slot, sentence, head));
        if (head != d.dependent() && isUsed(sentence, verb)) {
          add(found, "through", sentence, d.dependent());
        }
        if (head != d.dependent() && Controllers.isObject(sentence, d, verb)) {
          add(found, "obj", sentence, d.dependent());
        }
      }
    }
    price(found, sentence, verb);
    smallClause(found, sentence, verb);
    participle(found, sentence, verb);
    if (found.stream().noneMatch(argument -> argument.slot().equals("subj"))
        && !sentence.up(verb).is("amod")) {
      Optional<Integer> subject =
          passive ? sharedAgent(sentence, verb) : controllers.of(sentence, verb);
      subject.ifPresent(token -> add(found, "subj", sentence, token));
    }
    return found;
  }

  /// "paid $2 million for the plant", the plant hung on the sum.
  private static void price(List<Argument> found, Sentence sentence, int verb) {
    sentence.children(verb).stream()
        .filter(d -> d.is("obj") && sentence.token(d.dependent()).ner().equals("MONEY"))
        .flatMap(d -> sentence.dependents(d.dependent()).stream())
        .filter(d -> d.relation().equals("nmod:for") || d.relation().equals("nmod:to"))
        .forEach(d -> add(found, d.subtype(), sentence, d.dependent()));
  }

  /// "used gas to clear the square".
  private static boolean isUsed(Sentence sentence, int verb) {
    return sentence.token(sentence.up(verb).governor()).lemma().equals("use");
  }

  /// "fell 35 %", "rose $2 million".
  private static boolean isAmount(Sentence sentence, Dependency d) {
    return d.subtype().equals("npmod") && AMOUNTS.contains(sentence.token(d.dependent()).ner());
  }

  /// "made Chad less safe": what a verb makes something of is its object.
  private static void smallClause(List<Argument> found, Sentence sentence, int verb) {
    if (found.stream().noneMatch(argument -> argument.slot().equals("obj"))) {
      sentence.children(verb).stream()
          .filter(d -> (d.is("xcomp") || d.is("ccomp")) && d.dependent() > verb)
          .map(Dependency::dependent)
          .filter(quality -> !sentence.token(quality).isVerb())
          .filter(quality -> !sentence.has(quality, "cop", "mark"))
          .flatMap(quality -> sentence.children(quality).stream())
          .filter(d -> d.relation().equals("nsubj") && d.dependent() > verb)
          .findFirst()
          .ifPresent(d -> add(found, "obj", sentence, d.dependent()));
    }
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

  static void add(List<Argument> found, String slot, Sentence sentence, int head) {
    found.add(new Argument(slot, new Word(sentence.index(), head)));
  }

  /// The "Chad" of "Chad-backed rebels".
  static Optional<Integer> hyphenated(Sentence sentence, int participle) {
    return participle > 2
            && sentence.has(participle, "punct")
            && sentence.token(participle - 1).tag().equals("HYPH")
            && sentence.up(participle).is("amod")
        ? sentence.children(participle).stream()
            .map(Dependency::dependent)
            .filter(before -> before == participle - 2)
            .findFirst()
        : Optional.empty();
  }

  /// "the town where he was arrested": the town is where it was.
  private static boolean isWhere(Sentence sentence, int verb) {
    return sentence.up(verb).relation().equals("acl:relcl")
        && sentence.dependents(verb, "advmod").stream().anyMatch(t -> t.lemma().equals("where"));
  }

  /// "missiles fired by Iran", "a man carrying a gun".
  private static void participle(List<Argument> found, Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    Token token = sentence.token(verb);
    if (up.governor() == 0) {
      return;
    }
    if (isWhere(sentence, verb)) {
      add(found, "in", sentence, up.governor());
    } else if (!token.tag().equals("VBG")
        && (up.is("acl") || up.is("amod"))
        && Passives.contain(sentence, verb)) {
      add(found, "obj", sentence, up.governor());
      hyphenated(sentence, verb).ifPresent(agent -> add(found, "subj", sentence, agent));
    } else if (token.tag().equals("VBG")
        && (up.relation().equals("acl") || up.is("amod"))
        && !sentence.has(verb, "mark")) {
      add(found, "subj", sentence, up.governor());
    }
  }
}

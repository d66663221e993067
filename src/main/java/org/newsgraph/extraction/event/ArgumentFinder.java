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

/// Finds what stands in the grammatical slots of a trigger: passives, control, relative clauses,
/// participles and gerunds seen through.
final class ArgumentFinder {
  private static final Set<String> TIME_RELATIONS =
      Set.of("obl:tmod", "nmod:tmod", "obl:npmod", "nmod:npmod");

  private static final Set<String> JUDGING = Set.of("find", "declare", "hold", "rule", "pronounce");

  private final Reading reading;

  ArgumentFinder(Reading reading) {
    this.reading = reading;
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
    for (Dependency d : sentence.dependents(verb)) {
      if (!TIME_RELATIONS.contains(d.relation())) {
        slot(d, isPassive(sentence, verb))
            .ifPresent(slot -> add(found, slot, sentence, d.dependent()));
      }
    }
    participle(found, sentence, verb);
    if (found.stream().noneMatch(argument -> argument.slot().equals("subj"))
        && !sentence.up(verb).is("amod")
        && !isPassive(sentence, verb)) {
      controller(sentence, verb).ifPresent(subject -> add(found, "subj", sentence, subject));
    }
    return found;
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

  /// The subject of the clause that controls this one: "to protect", "by firing", "no intention of
  /// killing".
  private static Optional<Integer> controller(Sentence sentence, int verb) {
    for (int governor : sentence.above(verb)) {
      Token above = sentence.token(governor);
      Optional<Integer> possessor = possessor(sentence, verb, governor);
      if (possessor.isPresent()) {
        return possessor;
      }
      if (above.isVerb() || sentence.has(governor, "cop")) {
        return isReproached(sentence, verb, governor)
            ? sentence.dependent(governor, "obj", "nsubj:pass").map(Token::index)
            : sentence.dependents(governor).stream()
                .filter(d -> d.is("nsubj") && d.dependent() != verb)
                .map(Dependency::dependent)
                .findFirst();
      }
    }
    return Optional.empty();
  }

  /// "Chad's decision to withdraw", "the bid by Chad to mediate": whose it is.
  private static Optional<Integer> possessor(Sentence sentence, int verb, int governor) {
    Dependency up = sentence.up(verb);
    boolean completes = up.governor() == governor && up.is("acl") && !up.is("acl:relcl");
    return completes && sentence.token(governor).isNoun()
        ? sentence.dependents(governor).stream()
            .filter(d -> d.is("nmod:poss") || d.is("nmod:by"))
            .map(Dependency::dependent)
            .findFirst()
        : Optional.empty();
  }

  /// "convicted him of murdering", "criticised them for selling", "kept her from leaving": whoever
  /// is the object did it, or did not.
  private static boolean isReproached(Sentence sentence, int verb, int governor) {
    return sentence.token(verb).tag().equals("VBG")
        && sentence.has(governor, "obj", "nsubj:pass")
        && sentence.children(verb).stream()
            .anyMatch(d ->
                d.is("mark")
                    && Set.of("of", "for", "from").contains(sentence.token(d.dependent()).lemma()));
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
    trigger.support().ifPresent(verb -> supported(found, sentence, verb.token(), trigger));
    return found;
  }

  /// "his killing", also where the parser ties the pronoun to another word.
  private static void possessivePronoun(List<Argument> found, Sentence sentence, int noun) {
    boolean pronoun = noun > 1 && sentence.token(noun - 1).tag().equals("PRP$");
    if (pronoun && found.stream().noneMatch(a -> a.slot().equals("poss"))) {
      add(found, "poss", sentence, noun - 1);
    }
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

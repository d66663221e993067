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

  private static final Set<String> APOSTROPHES = Set.of("'s", "’s");

  private static final Set<String> GIVING =
      Set.of(
          "give",
          "hand",
          "offer",
          "award",
          "grant",
          "pay",
          "teach",
          "promise",
          "deny",
          "lend",
          "send",
          "show",
          "tell",
          "allot",
          "assign",
          "guarantee");

  private static final Set<String> HAVING = Set.of("have", "get", "want", "keep");

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
    boolean passive = isPassive(sentence, verb);
    for (Dependency d : sentence.dependents(verb)) {
      if (isAmount(sentence, d)) {
        add(found, AMOUNT, sentence, d.dependent());
      }
      if (!TIME_RELATIONS.contains(d.relation())) {
        int head = controllers.instead(sentence, d, verb).orElse(d.dependent());
        slot(sentence, d, passive).ifPresent(slot -> add(found, slot, sentence, head));
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
    return bareParticiple
        || isHadDone(sentence, verb)
        || isHeadline(sentence, verb)
        || (sentence.has(verb, "nsubj:pass", "aux:pass")
            && !isContractedPerfect(sentence, verb)
            && !isActiveBeside(sentence, verb));
  }

  /// "The mayor was told and is watching it": the second verb shares the subject of a passive
  /// without being one.
  private static boolean isActiveBeside(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    boolean own = sentence.children(verb).stream().anyMatch(d -> d.relation().contains("pass"));
    boolean active =
        tag.matches("VBG|VBZ|VBP|VB") || (tag.equals("VBD") && sentence.has(verb, "obj"));
    return active && !own && sentence.up(verb).is("conj");
  }

  /// "had the roof repaired", which the tagger often takes for a past tense.
  private static boolean isHadDone(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    return Set.of("VBN", "VBD").contains(sentence.token(verb).tag())
        && (up.is("ccomp") || up.is("xcomp"))
        && HAVING.contains(sentence.token(up.governor()).lemma())
        && up.governor() < verb
        && sentence.tokens().subList(up.governor(), verb).stream()
            .allMatch(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
        && !sentence.has(verb, "obj", "aux", "mark", "cop");
  }

  /// "Mayor arrested in Lima": a headline leaves out "was", and seldom tells in the past tense.
  private static boolean isHeadline(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    return sentence.up(verb).governor() == 0
        && (tag.equals("VBN") || (tag.equals("VBD") && !sentence.has(verb, "xcomp")))
        && sentence.has(verb, "nsubj")
        && !sentence.has(verb, "obj", "ccomp", "aux", "cop", "compound:prt")
        && Character.isLetterOrDigit(sentence.tokens().getLast().word().codePointAt(0));
  }

  /// "he's ordered the army", where "'s" is "has".
  private static boolean isContractedPerfect(Sentence sentence, int verb) {
    return sentence.has(verb, "obj")
        && sentence.children(verb).stream()
            .anyMatch(d ->
                d.is("aux:pass") && APOSTROPHES.contains(sentence.token(d.dependent()).word()));
  }

  private static Optional<String> slot(Sentence sentence, Dependency d, boolean passive) {
    if (d.is("nsubj")) {
      boolean given = passive && isGiven(sentence, d.governor());
      return Optional.of(given ? "iobj" : passive ? "obj" : "subj");
    }
    if (d.is("obj") || d.is("iobj")) {
      return Optional.of(d.is("obj") ? "obj" : "iobj");
    }
    if (d.relation().equals("obl:agent") || (passive && d.relation().equals("obl:by"))) {
      return Optional.of("subj");
    }
    if (isUpTo(sentence, d)) {
      return Optional.of("obj");
    }
    boolean oblique = (d.is("obl") || d.is("nmod")) && !d.subtype().isEmpty();
    return oblique ? Optional.of(d.subtype()) : Optional.empty();
  }

  /// "can carry up to 840 people".
  private static boolean isUpTo(Sentence sentence, Dependency d) {
    return d.relation().equals("obl:to")
        && sentence.has(d.dependent(), "nummod")
        && !sentence.has(d.governor(), "obj")
        && sentence.dependents(d.dependent(), "case").stream()
            .anyMatch(to -> to.index() > 1 && sentence.token(to.index() - 1).lemma().equals("up"));
  }

  /// The "Chad" of "Chad-backed rebels".
  static Optional<Integer> hyphenated(Sentence sentence, int participle) {
    return sentence.has(participle, "punct")
            && sentence.token(participle - 1).tag().equals("HYPH")
            && sentence.up(participle).is("amod")
        ? sentence.children(participle).stream()
            .map(Dependency::dependent)
            .filter(before -> before == participle - 2)
            .findFirst()
        : Optional.empty();
  }

  /// "was given orders": the subject is whom something is given.
  private static boolean isGiven(Sentence sentence, int verb) {
    return GIVING.contains(sentence.token(verb).lemma()) && sentence.has(verb, "obj");
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
        && isPassive(sentence, verb)) {
      add(found, "obj", sentence, up.governor());
      hyphenated(sentence, verb).ifPresent(agent -> add(found, "subj", sentence, agent));
    } else if (token.tag().equals("VBG")
        && (up.relation().equals("acl") || up.is("amod"))
        && !sentence.has(verb, "mark")) {
      add(found, "subj", sentence, up.governor());
    }
  }
}

package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// What a clause tells of crimes: who did one, who is held for one, to whom it was done.
final class Crimes {
  /// What is a crime wherever somebody does it to somebody: sportsmen beat others, states execute.
  private static final Set<String> VIOLENT =
      Set.of(
          "kill",
          "shoot",
          "murder",
          "wound",
          "injure",
          "stab",
          "slay",
          "rape",
          "assault",
          "attack",
          "rob",
          "strangle",
          "kidnap",
          "abduct",
          "assassinate");

  private static final Set<String> FLEEING =
      Set.of("escape", "flee", "steal", "confess", "surrender");
  private static final Set<String> HELD =
      Set.of(
          "arrest",
          "charge",
          "convict",
          "accuse",
          "sentence",
          "jail",
          "indict",
          "capture",
          "detain",
          "suspect",
          "imprison",
          "apprehend",
          "nab",
          "arraign",
          "recapture",
          "handcuff",
          "acquit");
  private static final Set<String> DYING = Set.of("die", "drown", "perish");
  private static final Set<String> DEATH = Set.of("death");
  private static final Set<String> DEATHS =
      Set.of("death", "killing", "murder", "slaying", "shooting", "assassination", "stabbing");
  private static final Set<String> DOERS =
      Set.of("shooter", "killer", "murderer", "attacker", "assailant", "assassin");
  private static final Set<String> NOT = Set.of("not", "never");

  private Crimes() {}

  /// Whether a noun or name stands where it tells who is held for a crime, or runs from it.
  static boolean isHeld(Sentence sentence, int token) {
    return sentence.hasChild(token, HELD, "acl")
        || sentence.graph(token).stream()
            .filter(d -> d.governor() > 0)
            .anyMatch(d ->
                isObject(sentence, d)
                    ? HELD.contains(verb(sentence, d))
                    : acts(sentence, d) && FLEEING.contains(verb(sentence, d)));
  }

  /// The verbs that tell what somebody did by force.
  static List<Integer> violence(Sentence sentence, int token) {
    return sentence.graph(token).stream()
        .filter(d -> d.governor() > 0)
        .filter(d -> !isObject(sentence, d) && acts(sentence, d))
        .filter(d -> VIOLENT.contains(verb(sentence, d)))
        .map(Dependency::governor)
        .toList();
  }

  /// Whether a noun tells that somebody did it, not only that he may have: "the shooter".
  static boolean isDoer(Token noun) {
    return DOERS.contains(noun.lemma());
  }

  /// Whether it stands where it tells to whom it was done.
  static boolean isHurt(Sentence sentence, int token) {
    return sentence.graph(token).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(d -> {
          String word = verb(sentence, d);
          // "was beaten to death"
          boolean died = sentence.hasChild(d.governor(), DEATH, "obl");
          return isObject(sentence, d)
              ? VIOLENT.contains(word) || died
              : d.is("nsubj")
                  ? DYING.contains(word) || died
                  : (d.is("nmod:of") || d.is("nmod:poss")) && DEATHS.contains(word);
        });
  }

  private static String verb(Sentence sentence, Dependency d) {
    return sentence.token(d.governor()).lemma();
  }

  private static boolean acts(Sentence sentence, Dependency d) {
    return d.is("nsubj") && !sentence.hasChild(d.governor(), NOT, "advmod");
  }

  private static boolean isObject(Sentence sentence, Dependency d) {
    return d.is("obj") || isPassive(sentence, d);
  }

  /// "was arrested", and a headline's "Torres arrested".
  private static boolean isPassive(Sentence sentence, Dependency d) {
    return d.relation().startsWith("nsubj:pass")
        || (d.is("nsubj")
            && sentence.token(d.governor()).tag().equals("VBN")
            && !sentence.has(d.governor(), "aux", "obj"));
  }
}

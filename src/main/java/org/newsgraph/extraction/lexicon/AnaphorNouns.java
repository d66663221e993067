package org.newsgraph.extraction.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// To which names a definite noun may lead back, and which words before a noun tell that it means
/// another, from `anaphors.tsv`.
public final class AnaphorNouns {

  /// What a row may say of a word.
  private enum Kind {
    ANYBODY,
    FAMILIAR,
    CULPRIT,
    VICTIM,
    COMPANY,
    AGENCY,
    SIDE,
    PREMISES,
    SPORT,
    GAME,
    PUBLIC,
    APART,
    PARTICULAR,
    OUTCOME
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private AnaphorNouns() {
    for (var row : Table.rows("anaphors.tsv")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, key -> new HashSet<>()).add(row.get(0));
    }
  }

  /// The table that comes with the program.
  public static AnaphorNouns load() {
    return new AnaphorNouns();
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /// Whether it may mean any person: "the man".
  public boolean isAnybody(String lemma) {
    return is(Kind.ANYBODY, lemma);
  }

  /// Whether it may mean one person of whom the article has told: "the actress", "the suspect".
  public boolean isSomebody(String lemma) {
    return isAnybody(lemma) || is(Kind.FAMILIAR, lemma) || isCulprit(lemma) || isVictim(lemma);
  }

  /// Whether it means one to whom a crime is laid, or who is held: "the suspect".
  public boolean isCulprit(String lemma) {
    return is(Kind.CULPRIT, lemma);
  }

  /// Whether it means one to whom something was done: "the victim".
  public boolean isVictim(String lemma) {
    return is(Kind.VICTIM, lemma);
  }

  /// Whether it means a company: "the retailer".
  public boolean isCompany(String lemma) {
    return is(Kind.COMPANY, lemma);
  }

  /// Whether it means a public body or one of states: "the agency".
  public boolean isAgency(String lemma) {
    return is(Kind.AGENCY, lemma);
  }

  /// Whether it means a team: "the club".
  public boolean isSide(String lemma) {
    return is(Kind.SIDE, lemma);
  }

  /// Whether it means a building and who is in it: "the facility".
  public boolean isPremises(String lemma) {
    return is(Kind.PREMISES, lemma);
  }

  /// Whether it is a word of sport alone: "coach".
  public boolean isSport(String lemma) {
    return is(Kind.SPORT, lemma);
  }

  /// Whether it is a word of sport and of other things: "season".
  public boolean isGame(String lemma) {
    return is(Kind.GAME, lemma);
  }

  /// Whether what has a name with this ending is no company: "Ministry".
  public boolean isPublic(String ending) {
    return is(Kind.PUBLIC, ending);
  }

  /// Whether a noun with this word before it means another: "another", "second".
  public boolean isApart(String word) {
    return is(Kind.APART, word);
  }

  /// Whether this word before a noun tells which one of several it means: "former", "nearby".
  public boolean isParticular(String word) {
    return is(Kind.PARTICULAR, word);
  }

  /// Whether this word before a noun tells how the event that it names turned out: "failed".
  public boolean isOutcome(String word) {
    return is(Kind.OUTCOME, word);
  }
}

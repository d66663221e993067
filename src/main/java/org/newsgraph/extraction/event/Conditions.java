package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;

/// Whether a clause is told as a condition or under one: "if", "unless", "Had it happened".
final class Conditions {
  private final FactualityWords words;

  Conditions(FactualityWords words) {
    this.words = words;
  }

  /// Whether what a verb tells is a condition or has one.
  boolean isOn(Sentence sentence, int verb) {
    boolean conditioned =
        sentence.children(verb).stream()
            .filter(d -> d.is("advcl") || d.is("obl"))
            .filter(d -> isIn(sentence, d.dependent()) && !isConceded(sentence, d.dependent()))
            .anyMatch(d -> !isToldAnyway(sentence, verb, d.dependent()));
    return isIn(sentence, verb) || conditioned;
  }

  /// "even if it was lawful", "as if it were": no condition of the main clause.
  private static boolean isConceded(Sentence sentence, int condition) {
    return sentence.children(condition).stream()
        .filter(d -> d.is("mark") || d.is("advmod"))
        .map(d -> sentence.token(d.dependent()).lower())
        .anyMatch(word -> word.equals("even") || word.equals("as"));
  }

  /// "threatened sanctions if they left", "has picked targets if they strike": the condition is one
  /// of what was threatened, not of the threat.
  private static boolean isToldAnyway(Sentence sentence, int verb, int condition) {
    boolean modal =
        sentence.children(verb).stream()
            .anyMatch(d -> sentence.token(d.dependent()).tag().equals("MD"));
    boolean perfect =
        ClauseForm.hasHappened(sentence, verb)
            && sentence.children(verb).stream()
                .noneMatch(d -> sentence.token(d.dependent()).lower().equals("had"));
    boolean past = ClauseForm.isPast(sentence, verb);
    return !modal
        && (perfect || (past && (condition > verb || isQuoted(sentence, condition, verb))));
  }

  /// "If they left, they would win," he told us.
  private static boolean isQuoted(Sentence sentence, int condition, int verb) {
    return sentence.tokens().subList(condition, verb).stream()
        .anyMatch(token -> token.tag().equals("''"));
  }

  /// Whether a clause, or a noun read for one, is a condition: "if", "unless", "Had it happened".
  boolean isIn(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
            .anyMatch(d ->
                (d.is("mark") || d.is("advmod") || d.is("case"))
                    && d.dependent() < verb
                    && words.is(Kind.condition, sentence.token(d.dependent()).lower()))
        || isInverted(sentence, verb);
  }

  /// "Had it happened, …", "Should it happen, …".
  private static boolean isInverted(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    return (up.is("advcl") || up.is("dep") || up.is("parataxis"))
        && !sentence.has(verb, "mark")
        && !sentence.tokens().getLast().word().equals("?")
        && sentence.children(verb).stream()
            .filter(d -> d.is("aux"))
            .filter(d ->
                Set.of("had", "should", "were").contains(sentence.token(d.dependent()).lower()))
            .anyMatch(aux ->
                sentence.children(verb).stream()
                    .anyMatch(s -> s.is("nsubj") && s.dependent() > aux.dependent()));
  }
}

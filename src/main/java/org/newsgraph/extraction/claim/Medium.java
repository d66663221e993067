package org.newsgraph.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;

/// In what something is said: "in a letter", "in a statement", "at a news conference".
final class Medium {
  private static final Set<String> MEDIA =
      Set.of(
          "letter",
          "statement",
          "speech",
          "interview",
          "tweet",
          "post",
          "message",
          "report",
          "address",
          "email",
          "memo",
          "briefing",
          "conference",
          "note",
          "video",
          "testimony",
          "broadcast",
          "article",
          "column",
          "lecture",
          "sermon");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "on", "during", "by", "via", "through");

  private Medium() {}

  /// The noun, wherever under the cue the parser puts the phrase.
  static Optional<Token> of(Sentence sentence, int cue) {
    return sentence.below(cue).stream()
        .mapToObj(sentence::token)
        .filter(token -> MEDIA.contains(token.lemma()))
        .filter(token -> preposition(sentence, token).isPresent())
        .filter(token -> sentence.up(token.index()).is("obl"))
        .findFirst();
  }

  /// Whether it is met here for the first time, "in a letter", so that it is no part of what is
  /// said.
  static boolean isNew(Sentence sentence, Token medium) {
    return sentence.children(medium.index()).stream()
        .anyMatch(d -> d.is("det") && sentence.token(d.dependent()).lemma().matches("an?"));
  }

  /// Its preposition.
  static Optional<Token> preposition(Sentence sentence, Token medium) {
    return sentence.children(medium.index()).stream()
        .filter(d -> d.is("case"))
        .map(d -> sentence.token(d.dependent()))
        .filter(token -> PREPOSITIONS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT)))
        .findFirst();
  }
}

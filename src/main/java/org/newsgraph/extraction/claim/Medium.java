package org.newsgraph.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.lexicon.SpeechLexicon;

/// In what something is said, of the words that the table of speech names: "in a letter", "in a
/// statement", "at a news conference", "on Twitter".
final class Medium {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "on", "during", "by", "via", "through");

  private Medium() {}

  /// The noun, wherever under the cue the parser puts the phrase.
  static Optional<Token> of(SpeechLexicon speech, Sentence sentence, int cue) {
    return sentence.below(cue).stream()
        .mapToObj(sentence::token)
        .filter(token -> speech.isMedium(token.lemma().toLowerCase(Locale.ROOT)))
        .filter(token -> preposition(sentence, token).isPresent())
        .filter(
            token -> sentence.up(token.index()).is("obl") || isBehindSpeaker(sentence, cue, token))
        .findFirst();
  }

  /// "said Acme in a statement", where the parser ties the phrase to the speaker.
  private static boolean isBehindSpeaker(Sentence sentence, int cue, Token medium) {
    Dependency up = sentence.up(medium.index());
    return up.is("nmod")
        && up.governor() > cue
        && sentence.up(up.governor()).is("nsubj")
        && sentence.up(up.governor()).governor() == cue;
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
        .filter(token -> PREPOSITIONS.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}

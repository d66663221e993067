package org.newsgraph.link.pair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.link.text.Words;

/// The words that a mention is made of.
record Phrase(String text) {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your",
          "yours",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "this",
          "these",
          "those",
          "one",
          "ones",
          "there",
          "here");

  /// What follows the head of a noun phrase.
  private static final Pattern REST =
      Pattern.compile(
          "\\b(?:of|in|at|for|from|who|whom|which|that|with|near|on|to|by|after|before)\\b.*|,.*",
          Pattern.DOTALL);

  boolean isPronoun() {
    return PRONOUNS.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /// Tells whether the head is written in capitals, as that of a name.
  boolean isName() {
    List<String> words = headWords();
    return !words.isEmpty()
        && words.stream().anyMatch(word -> !Words.isFunctionWord(word))
        && words.getLast().codePoints().anyMatch(Character::isUpperCase)
        && !(words.size() == 1 && isPronoun());
  }

  /// The last word before what follows the head, in lower case.
  Optional<String> head() {
    List<String> words = headWords();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(words.getLast().toLowerCase(Locale.ROOT))
            .filter(word -> !Words.isFunctionWord(word));
  }

  private List<String> headWords() {
    List<String> words = Words.of(REST.matcher(text).replaceFirst(""));
    return words.isEmpty() ? Words.of(text) : words;
  }
}

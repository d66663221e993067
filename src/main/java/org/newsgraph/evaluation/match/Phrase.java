package org.newsgraph.evaluation.match;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names and descriptions, compared as people would.
final class Phrase {
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an|his|her|its|their) ");
  private static final Pattern MODIFIER =
      Pattern.compile(" (of|to|in|for|at|on|with|from|by|near|against|who|that|which)( .*)?$");

  private Phrase() {}

  /// The phrase in small letters, without the article before it.
  static String plain(String phrase) {
    String words = phrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(words).replaceFirst("");
  }

  /// The head word: the last before what is said more exactly after it, "ambassador" of "the US
  /// ambassador to Iraq".
  static String head(String phrase) {
    String words = MODIFIER.matcher(plain(phrase)).replaceFirst("");
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}

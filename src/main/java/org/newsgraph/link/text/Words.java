package org.newsgraph.link.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Splits text into words, and tells those that carry meaning.
public final class Words {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*|\\p{N}+");
  private static final Set<String> FUNCTION_WORDS = WordList.read("function-words.txt");

  private Words() {}

  /// Gives the words of a text as they are written, numbers among them.
  public static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /// Gives the words but for the function words, in lower case.
  public static List<String> content(String text) {
    return lower(of(text)).toList();
  }

  /// Gives the stems of the words but for the function words.
  public static Set<String> stems(String text) {
    return lower(of(text)).map(Stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /// Tells whether a word has only a grammatical function, such as "of".
  public static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> lower(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !FUNCTION_WORDS.contains(word));
  }
}

package org.newsgraph.endpoint.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of what somebody typed.
///
/// Nothing but letters and digits, and what stands between them in `Iran's` and `U.S.`, gets from
/// what was typed into a query, and no upper-case letter, so that nobody can write Lucene's
/// operators, wildcards or expensive patterns.
public record SearchWords(List<String> words) {
  private static final int AT_MOST = 20;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.][\\p{L}\\p{M}\\p{N}]+)*");

  public SearchWords {
    words = List.copyOf(words);
  }

  /// Reads the words; of many, the first.
  public static SearchWords of(String typed) {
    return new SearchWords(
        WORD.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .limit(AT_MOST)
            .toList());
  }

  /// Tells whether there are none.
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// Writes a query of Lucene's for what has all of them.
  public String all() {
    return String.join(" AND ", words);
  }
}

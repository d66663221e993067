package org.newsgraph.link.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an article is about: its words, the names and numbers in it, and how it begins.
///
/// @param words the stems of its words
/// @param names its words in capitals and its numbers, those at the beginning of a sentence left
///   out
/// @param lead the stems of its first lines
public record ArticleVectors(SparseVector words, SparseVector names, SparseVector lead) {
  private static final int KEPT = 100;
  private static final int LEAD_LINES = 5;
  private static final Pattern NAME =
      Pattern.compile("(?<![.!?]\\s)(?<!^)\\b(?:\\p{Lu}[\\p{L}\\p{N}_-]+|\\p{N}[\\p{N}.,]*\\b)");

  /// Weighs the terms of a text.
  public static ArticleVectors of(String text, Frequencies frequencies) {
    return new ArticleVectors(
        vector(stems(text), frequencies),
        vector(names(text), frequencies),
        vector(stems(lead(text)), frequencies));
  }

  /// Gives the terms of a text that [Frequencies] count.
  public static Set<String> terms(String text) {
    Set<String> terms = new TreeSet<>(stems(text));
    terms.addAll(names(text));
    return terms;
  }

  private static String lead(String text) {
    return text.lines().limit(LEAD_LINES).collect(Collectors.joining("\n"));
  }

  private static List<String> stems(String text) {
    return Words.content(text).stream().map(Stems::of).toList();
  }

  /// A mark tells names from words in the frequencies.
  private static List<String> names(String text) {
    return NAME.matcher(text).results().map(MatchResult::group).map(name -> "=" + name).toList();
  }

  private static SparseVector vector(List<String> terms, Frequencies frequencies) {
    return new TermCounts(terms.stream()).weighed(frequencies::information, KEPT);
  }
}

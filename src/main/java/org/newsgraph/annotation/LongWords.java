package org.newsgraph.annotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a text what is too long to be a word, such as a picture written in letters: the
/// time and memory that CoreNLP needs for a word grow with the square of its length.
final class LongWords {
  private static final Pattern TOO_LONG = Pattern.compile("\\S{200,}+");

  private LongWords() {}

  /// The text with spaces in place of what is too long, so that all else stays where it is.
  static String blanked(String text) {
    Matcher matcher = TOO_LONG.matcher(text);
    return matcher.replaceAll(match -> " ".repeat(match.group().length()));
  }
}

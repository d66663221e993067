package org.newsgraph.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form that all ways of writing a name share: small letters without accents, words parted by
/// one space. Characters that can't be seen are dropped, whatever they do to the line.
final class NameKey {
  /// What is longer is no name.
  private static final int LONGEST = 200;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}&&[^\\s]]+");
  private static final Pattern CLOSED_UP = Pattern.compile("['’‘ʼ`]+");
  private static final Pattern DOTTED_LETTER =
      Pattern.compile("\\b(\\p{L})\\.(?=\\P{L}|\\p{L}\\b|$)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /// The key of a name; empty where it has neither letters nor digits, or is too long for one.
  static String of(String name) {
    if (name.length() > LONGEST) {
      return "";
    }
    String plain = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = DOTTED_LETTER.matcher(CLOSED_UP.matcher(plain).replaceAll("")).replaceAll("$1");
    String words = BETWEEN_WORDS.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }
}

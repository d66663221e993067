package org.newsgraph.mapping.iri;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A text as lower-case ASCII words.
///
/// @param words the words, joined by hyphens; empty where there are none
/// @param complete whether every letter and digit could be written in ASCII
record Ascii(String words, boolean complete) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOTTED_LETTER =
      Pattern.compile("\\b(\\p{L})\\.(?=\\P{L}|\\p{L}\\b|$)");

  /// Letters that Unicode does not take apart.
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "ng"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ə', "a"));

  /// Writes a text in ASCII: accents are dropped, apostrophes and the dots of abbreviations close
  /// up, everything else that is no letter or digit parts words.
  static Ascii of(String text) {
    String closed = DOTTED_LETTER.matcher(text).replaceAll("$1");
    String plain = MARKS.matcher(Normalizer.normalize(closed, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder words = new StringBuilder();
    boolean[] complete = {true};
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isApostrophe(c))
        .forEach(c -> complete[0] &= append(c, words));
    int end = words.length();
    return new Ascii(
        end > 0 && words.charAt(end - 1) == '-' ? words.substring(0, end - 1) : words.toString(),
        complete[0]);
  }

  /// Appends a character and says whether nothing was lost.
  private static boolean append(int c, StringBuilder words) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      words.append((char) c);
      return true;
    }
    String letters = LETTERS.get(c);
    if (letters != null) {
      words.append(letters);
      return true;
    }
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
      words.append('-');
    }
    return !Character.isLetterOrDigit(c);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
  }
}

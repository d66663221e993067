package org.newsgraph.annotation;

/// Makes quotation marks plain before annotation, since curly, single and mismatched ones lead the
/// tokenizer and the sentence splitter astray. Every character stays where it is; apostrophes stay
/// apostrophes.
public final class QuoteSigns {
  private static final int LONGEST_QUOTE = 400;

  private QuoteSigns() {}

  /// The text with every quotation mark a plain double one.
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      switch (plain.charAt(i)) {
        case '“', '”', '„', '‟', '«', '»' -> plain.setCharAt(i, '"');
        case '‘', '’', '‚', '‛', '`', '´' -> plain.setCharAt(i, '\'');
        default -> {}
      }
    }
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) == '\'' && opens(plain, i)) {
        int end = closing(plain, i);
        if (end > 0) {
          plain.setCharAt(i, '"');
          plain.setCharAt(end, '"');
          i = end;
        }
      }
    }
    return plain.toString();
  }

  /// A single quote before a word and after none: not the apostrophe of "Iran's" or "Guards'".
  private static boolean opens(CharSequence text, int i) {
    boolean afterWord =
        i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
    boolean beforeWord = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return !afterWord && beforeWord;
  }

  /// The first single quote of the paragraph that ends a word; 0 where there is none.
  private static int closing(CharSequence text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_QUOTE);
    for (int i = open + 1; i < limit && text.charAt(i) != '\n' && text.charAt(i) != '"'; i++) {
      boolean beforeWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == '\'' && !beforeWord) {
        return i;
      }
    }
    return 0;
  }
}

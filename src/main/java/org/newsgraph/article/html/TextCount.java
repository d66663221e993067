package org.newsgraph.article.html;

/// What a text is made of.
///
/// @param words how many words it has; in scripts without spaces two characters count as one
/// @param sentences how many ends of sentences it has
record TextCount(int words, int sentences) {

  static TextCount of(String text) {
    int words = 0;
    int unspaced = 0;
    int sentences = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnspaced(c)) {
        unspaced++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else {
        inWord = inWord && (c == '\'' || c == '’' || c == '-' || isMark(c));
        sentences += endsSentence(text, i) ? 1 : 0;
      }
    }
    return new TextCount(words + unspaced / 2, sentences);
  }

  private static boolean isUnspaced(char c) {
    return (c >= '\u3040' && c <= '\u30FF')
        || (c >= '\u3400' && c <= '\u9FFF')
        || (c >= '\u0E00' && c <= '\u0E7F');
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Whether a sentence ends with the character: the last of its full stops or closing quotes
  /// before a space.
  private static boolean endsSentence(String text, int i) {
    if ("。！？".indexOf(text.charAt(i)) >= 0) {
      return true;
    }
    int next = i + 1;
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    int last = i;
    while (last > Math.max(0, i - 3) && "\"'”’»)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…؟।".indexOf(text.charAt(last)) >= 0;
  }
}

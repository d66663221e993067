package org.newsgraph.article.text;

/// A line of an article.
///
/// @param paragraph the number of its paragraph, counted from 0
/// @param text without white space at its ends
/// @param caption whether it stood with a picture or a video
record Line(int paragraph, String text, boolean caption) {

  Line withText(String other) {
    return new Line(paragraph, other, caption);
  }

  /// Whether nothing follows in the same sentence.
  boolean isClosed() {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
  }
}

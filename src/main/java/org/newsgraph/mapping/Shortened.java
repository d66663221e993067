package org.newsgraph.mapping;

/// Shortens texts to labels.
final class Shortened {
  private Shortened() {}

  /// The text on one line, cut between two words, with an ellipsis where it is longer than a number
  /// of code points.
  static String of(String text, int limit) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= limit) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, limit));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + "…";
  }
}

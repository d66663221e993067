package org.newsgraph.article.html;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// A text from a page's markup as a line: without tags, with the characters that entities stand
/// for.
final class PlainLine {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF\\p{Cc}]+");

  private PlainLine() {}

  /// The line. Entities are read twice, for some pages write `&amp;#8217;`.
  static String of(String text) {
    String once = Parser.unescapeEntities(text, false);
    String twice = Parser.unescapeEntities(once, false);
    return ofText(TAG.matcher(twice).replaceAll(""));
  }

  /// The line that a text is whose entities have been read.
  static String ofText(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}

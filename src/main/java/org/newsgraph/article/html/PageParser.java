package org.newsgraph.article.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsgraph.article.Unreadable;

/// Parses a page as browsers do, in a time that hostile pages cannot make long.
final class PageParser {
  /// Elements that are deeper are taken out of those around them. The deepest of real pages is far
  /// from it; browsers have 512.
  private static final int DEEPEST = 128;

  /// The parser takes a time that grows with the square of the number of these that are open.
  private static final Pattern SLOW =
      Pattern.compile("<(/?)(?:table|object|applet|marquee|template)\\b", Pattern.CASE_INSENSITIVE);

  private static final int MOST_OPEN = 1000;

  /// Of each element, the parser looks at those that are open. Real pages leave some thousand open.
  private static final int MOST_UNCLOSED = 200_000;

  private PageParser() {}

  /// @throws Unreadable when it is no page that a browser would show
  static Document parse(String html) throws Unreadable {
    requireFewUnclosed(html);
    int open = 0;
    Matcher tags = SLOW.matcher(html);
    while (tags.find()) {
      open = tags.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
      if (open > MOST_OPEN) {
        throw new Unreadable("", "it has more than " + MOST_OPEN + " tables, one in the other");
      }
    }
    try {
      return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    } catch (ValidationException e) {
      throw new Unreadable("", "it cannot be parsed as HTML: " + e.getMessage());
    }
  }

  private static void requireFewUnclosed(String html) throws Unreadable {
    int unclosed = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      unclosed += html.startsWith("/", at + 1) ? -1 : 1;
      if (unclosed > MOST_UNCLOSED) {
        throw new Unreadable("", "it leaves more than " + MOST_UNCLOSED + " elements open");
      }
    }
  }
}

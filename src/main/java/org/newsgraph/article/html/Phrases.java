package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What lines around an article say, by the table `phrases.tsv`.
final class Phrases {
  private static final int LONGEST = 300;
  private static final List<Pattern> ENDS = patterns("end");
  private static final List<Pattern> LINKS = patterns("links");
  private static final List<Pattern> COMMENTS = patterns("comment");
  private static final List<Pattern> LINES = patterns("line");
  private static final List<Pattern> CREDITS = patterns("credit");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b"
              + "|\\b\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}\\b"
              + "|\\b\\d{1,2}\\.?(?: de)? \\p{L}{3,10}\\.?,?(?: de)? \\d{4}\\b");

  private Phrases() {}

  /// Whether a line has a date in it.
  static boolean hasDate(String line) {
    return line.length() <= LONGEST && DATE.matcher(line).find();
  }

  /// Whether a line goes with a reader's comment.
  static boolean goesWithComment(String line) {
    return matches(COMMENTS, line);
  }

  /// Whether a line heads what comes after the article, such as comments.
  static boolean isEnd(String line) {
    return matches(ENDS, line);
  }

  /// Whether a line heads links to other articles.
  static boolean headsLinks(String line) {
    return matches(LINKS, line);
  }

  /// Whether a line is no part of an article, wherever it stands.
  static boolean isFurniture(String line) {
    return matches(LINES, line);
  }

  /// Whether a line tells who made a picture.
  static boolean isCredit(String line) {
    return matches(CREDITS, line);
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    return line.length() <= LONGEST
        && patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  private static List<Pattern> patterns(String kind) {
    List<Pattern> patterns = new ArrayList<>();
    for (List<String> row : Table.rows("phrases.tsv")) {
      if (row.getFirst().equals(kind)) {
        patterns.add(
            Pattern.compile(
                row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
      }
    }
    return List.copyOf(patterns);
  }
}

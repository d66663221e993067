package org.newsgraph.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What lines around an article say, by the table `phrases.tsv`.
final class Phrases {
  private static final int LONGEST = 300;
  private static final List<Pattern> ENDS = patterns("end");
  private static final List<Pattern> LINKS = patterns("links");
  private static final List<Pattern> LINES = patterns("line");
  private static final List<Pattern> CREDITS = patterns("credit");

  private Phrases() {}

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

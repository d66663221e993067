package org.newsgraph.article.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What lines around an article say, by the table `phrases.tsv`.
final class Phrases {
  private static final int LONGEST = 300;
  private static final List<Phrase> ENDS = phrases("end");
  private static final List<Phrase> LINKS = phrases("links");
  private static final List<Phrase> COMMENTS = phrases("comment");
  private static final List<Phrase> LINES = phrases("line");
  private static final List<Phrase> CREDITS = phrases("credit");

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

  private static boolean matches(List<Phrase> phrases, String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (Phrase phrase : phrases) {
      if (phrase.matches(line, lower)) {
        return true;
      }
    }
    return false;
  }

  private static List<Phrase> phrases(String kind) {
    return Table.rows("phrases.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(Phrase::of)
        .toList();
  }

  /// A regular expression, and what a line has in it that can match.
  private record Phrase(Pattern pattern, List<String> needs) {

    static Phrase of(List<String> row) {
      Pattern pattern =
          Pattern.compile(
              row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
      List<String> needs = row.size() > 2 ? List.of(row.get(2).split("\\|")) : List.of("");
      return new Phrase(pattern, needs);
    }

    boolean matches(String line, String lower) {
      for (String need : needs) {
        if (lower.contains(need)) {
          return pattern.matcher(line).matches();
        }
      }
      return false;
    }
  }
}

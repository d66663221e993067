package org.newsgraph.endpoint.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How deep brackets stand within each other in a query. Parser and planner of queries call
/// themselves for each, and no question that somebody has in mind goes deeper than a few dozen.
final class Nesting {
  static final int AT_MOST = 200;

  /// Strings, IRIs and comments, in which brackets mean nothing, and the brackets.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^'\\\\]++|\\\\.|'(?!''))*+'''"
              + "|\"(?:[^\"\\\\\n\r]|\\\\.)*+\"|'(?:[^'\\\\\n\r]|\\\\.)*+'"
              + "|<[^<>\"{}|^`\\\\\\x00-\\x20]*+>|#[^\n\r]*+|([({\\[])|([)}\\]])",
          Pattern.DOTALL);

  private Nesting() {}

  static int depth(String query) {
    int depth = 0;
    int deepest = 0;
    Matcher token = TOKEN.matcher(query);
    while (token.find()) {
      if (token.start(1) >= 0) {
        deepest = Math.max(deepest, ++depth);
      } else if (token.start(2) >= 0) {
        depth--;
      }
    }
    return deepest;
  }
}

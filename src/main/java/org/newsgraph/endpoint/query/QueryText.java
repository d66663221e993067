package org.newsgraph.endpoint.query;

import java.util.regex.Pattern;
import org.newsgraph.vocabulary.Base;

/// What can be said of a query or an update before it is parsed.
final class QueryText {
  static final String TOO_DEEP =
      "The query is nested too deeply. Write it with fewer brackets within each other.";

  /// Reading a number takes a time that grows with the square of its digits.
  private static final Pattern ENDLESS_NUMBER = Pattern.compile("[0-9]{10001}");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private QueryText() {}

  /// Tells a text what its IRIs are relative to, unless it says so itself. Fuseki would take a base
  /// of its own, under which nothing is known.
  static String based(String text, Base base) {
    int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    return "BASE <%s> %s".formatted(base.iri(), text.substring(start));
  }

  /// @throws RefusedQuery when to parse it would take too long or too much of the stack
  static void requireReadable(String text) {
    if (Nesting.depth(text) > Nesting.AT_MOST) {
      throw RefusedQuery.bad(TOO_DEEP);
    }
    if (ENDLESS_NUMBER.matcher(text).find()) {
      throw RefusedQuery.bad("A number in a query may have 10,000 digits at most.");
    }
  }
}

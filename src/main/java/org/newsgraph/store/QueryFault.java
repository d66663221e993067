package org.newsgraph.store;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/// What is wrong with a query's syntax, in one line: the parser's own message is a page of what
/// else it would have taken, and the position that it gives beside the message is that of the word
/// before.
public final class QueryFault {
  private static final Pattern POSITION =
      Pattern.compile("(?:at )?line (\\d+), column (\\d+)[.:]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPECTATIONS = Pattern.compile("Was expecting.*");

  /// What the parser says where a word begins like no other, with the last character as a number.
  private static final Pattern LEXICAL =
      Pattern.compile(
          "Lexical error,?\\s*Encountered: (\\S+) ?(?:\\(\\d+\\))?,? ?after prefix \"(.*)\"");

  private static final Pattern TOKEN = Pattern.compile("\" \"(.+?)\" \"\\1 \"\"");

  private QueryFault() {}

  /// Tells what is wrong, and where.
  public static String of(QueryParseException exception) {
    String message = String.valueOf(exception.getMessage()).replaceAll("\\s+", " ");
    Matcher position = POSITION.matcher(message);
    String where =
        position.find()
            ? " at line %s, column %s".formatted(position.group(1), position.group(2))
            : "";
    String what = position.reset().replaceFirst("");
    what = EXPECTATIONS.matcher(what).replaceFirst("");
    what = LEXICAL.matcher(what).replaceFirst(QueryFault::lexical);
    what = TOKEN.matcher(what).replaceFirst("\"$1\"");
    return "The query has an error" + where + ": " + what.strip();
  }

  private static String lexical(MatchResult error) {
    String read = error.group(2).replaceAll("\\\\(['\"])", "$1");
    String after =
        "<EOF>".equals(error.group(1)) ? "the query ends within " : "can't read on after ";
    return Matcher.quoteReplacement(
        after + (read.isEmpty() ? "its beginning" : "\"" + read + "\""));
  }
}

package org.newsgraph.article.collection;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Input;
import org.newsgraph.article.json.JsonHead;

/// What the beginning of a table tells of all of it.
///
/// @param names of the fields, in small letters; none where the first row is no row
/// @param form how its fields and rows are kept apart
/// @param before how many rows stand before the names: the one by which Excel is told the delimiter
/// @param next the row after the names, as far as the beginning of the file has it
record TableHead(List<String> names, TableForm form, int before, String next) {
  private static final List<Character> DELIMITERS = List.of('\t', ';', ',');
  private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(.)\"?\\s*+");

  TableHead {
    names = List.copyOf(names);
  }

  /// Looks at the beginning of an input.
  ///
  /// @throws IOException when it cannot be read
  static TableHead of(Input input) throws IOException {
    String head = JsonHead.text(input);
    char lineEnd = head.indexOf('\n') < 0 && head.indexOf('\r') >= 0 ? '\r' : '\n';
    String first = row(head, lineEnd);
    Matcher told = TOLD.matcher(first);
    String rest = told.matches() ? after(head, first) : head;
    String header = told.matches() ? row(rest, lineEnd) : first;
    char delimiter = told.matches() ? told.group(1).charAt(0) : delimiter(header);
    TableForm form = new TableForm(delimiter, lineEnd);
    List<String> names =
        form.fields(header).stream()
            .flatMap(List::stream)
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    return new TableHead(names, form, told.matches() ? 1 : 0, row(after(rest, header), lineEnd));
  }

  /// Whether there is a field for the text.
  boolean hasText(FieldNames known) {
    return names.stream().anyMatch(known.text()::contains);
  }

  /// The names of fields that are not looked at.
  List<String> others(FieldNames known) {
    return names.stream().filter(name -> !name.isEmpty() && !known.know(name)).toList();
  }

  /// Whether it is the beginning of a table, whatever the file is called: names that are known, and
  /// a row that fits them. A text may begin with words and commas too.
  boolean isTable() {
    return FieldNames.COMMON.tell(names)
        && Stream.concat(form.fields(next).stream(), form.split(next).stream())
            .anyMatch(fields -> fields.size() == names.size());
  }

  private static String after(String text, String row) {
    return text.substring(row.length()).stripLeading();
  }

  /// The first row: its line, or more where a quote is open at its end and closes in another one.
  private static String row(String text, char lineEnd) {
    boolean quoted = false;
    int line = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      line = c == lineEnd && line < 0 ? i : line;
      if (c == lineEnd && !quoted) {
        return text.substring(0, i);
      }
    }
    return line < 0 ? text : text.substring(0, line);
  }

  /// The one that makes the most fields.
  private static char delimiter(String header) {
    return DELIMITERS.stream()
        .max((one, other) -> Long.compare(count(header, one), count(header, other)))
        .orElseThrow();
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }
}

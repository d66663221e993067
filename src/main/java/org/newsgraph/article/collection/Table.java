package org.newsgraph.article.collection;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlEncoding;

/// Articles as the rows of a table (CSV, RFC 4180, or with semicolons or tabs) whose first row
/// tells the names of the fields.
public final class Table implements ArticleFormat {
  /// How many names messages list, and how much of each.
  private static final int MOST_LISTED = 10;

  private static final int LONGEST = 40;

  @Override
  public Set<String> endings() {
    return Set.of(".csv", ".tsv");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    return endings().stream().anyMatch(name::endsWith) || TableHead.of(input).isTable();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    TableHead head = TableHead.of(input);
    FieldNames known = reading.options().fields();
    if (!head.hasText(known)) {
      Unreadable why = new Unreadable("line 1", withoutText(head, known));
      return Collections.<ReadResult>singleton(input.rejected(why, new byte[0])).iterator();
    }
    Iterator<ReadResult> rows = rows(head, input, reading);
    List<String> others = head.others(known);
    if (others.isEmpty()) {
      return rows;
    }
    String note =
        "columns that are not used: %s; --fields FIELD=NAME tells what is in one"
            .formatted(listed(others));
    Iterator<ReadResult> noted =
        Collections.<ReadResult>singleton(new ReadResult.Noted(input.place(), note)).iterator();
    return new Chain<>(List.of(noted, rows).iterator());
  }

  private static String withoutText(TableHead head, FieldNames known) {
    String expected = known.text().stream().limit(2).collect(Collectors.joining(" or "));
    List<String> others = head.others(known);
    return "no header with a field for the text, such as "
        + expected
        + (others.isEmpty()
            ? ""
            : "; if it is one of %s, give --fields text=NAME".formatted(listed(others)));
  }

  private static String listed(List<String> names) {
    int more = names.size() - MOST_LISTED;
    return names.stream()
            .limit(MOST_LISTED)
            .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name)
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static Iterator<ReadResult> rows(TableHead head, Input input, Reading reading)
      throws IOException {
    TableForm form = head.form();
    XmlEncoding encoding = XmlEncoding.of(input);
    Window window = new Window(encoding.ascii(input.stream()));
    int largest = reading.options().maximumPageBytes();
    Rows rows = new Rows(window, largest, form.delimiter(), form.lineEnd());
    for (int i = 0; i <= head.before(); i++) {
      rows.next();
    }
    return new Chain<>(
        new ItemReader(input, reading, "line", "text/csv", encoding) {
          @Override
          Optional<Piece> cut() throws IOException {
            Optional<Piece> row = rows.next();
            return row.isPresent() && !isWhole(row.get())
                ? rows.firstLine(row.get()).or(() -> row)
                : row;
          }

          private boolean isWhole(Piece row) {
            try {
              return form.fields(text(row)).filter(this::fit).isPresent();
            } catch (Unreadable e) {
              return false;
            }
          }

          private boolean fit(List<String> fields) {
            return fields.size() == head.names().size();
          }

          @Override
          Iterator<ReadResult> results(Piece row) throws Unreadable {
            String text = text(row);
            Optional<List<String>> fields = form.fields(text);
            List<String> found =
                fields
                    .filter(this::fit)
                    .or(() -> form.split(text).filter(this::fit))
                    .or(() -> fields)
                    .orElseThrow(() -> new Unreadable("", "the quotes in the row are wrong"));
            if (!fit(found)) {
              throw new Unreadable(
                  "",
                  "a row of %d fields where the header has %d"
                      .formatted(found.size(), head.names().size()));
            }
            return article(row, new Fields(options().fields(), values(head.names(), found)));
          }
        });
  }

  private static Map<String, List<String>> values(List<String> names, List<String> fields) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.putIfAbsent(names.get(i), List.of(fields.get(i)));
    }
    return values;
  }
}

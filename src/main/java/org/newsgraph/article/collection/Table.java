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
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlEncoding;

/// Articles as the rows of a table (CSV, RFC 4180, or with semicolons or tabs) whose first row
/// tells the names of the fields.
public final class Table implements ArticleFormat {

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
    if (!head.hasText(reading.options().fields())) {
      Unreadable why =
          new Unreadable("line 1", "no header with a field for the text, such as text or body");
      return Collections.<ReadResult>singleton(input.rejected(why, new byte[0])).iterator();
    }
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
                  "", found.size() + " fields where the header has " + head.names().size());
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

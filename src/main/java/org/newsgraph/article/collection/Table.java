package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;

/// Articles as the rows of a table (CSV, RFC 4180, or with semicolons or tabs) whose first row
/// tells the names of the fields.
public final class Table implements ArticleFormat {
  private static final List<Character> DELIMITERS = List.of('\t', ';', ',');

  @Override
  public Set<String> endings() {
    return Set.of(".csv", ".tsv");
  }

  /// A text may have commas too, so that only known names make a table of what is not called one.
  @Override
  public boolean recognizes(Input input) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    return endings().stream().anyMatch(name::endsWith)
        || isHeader(firstLine(input), FieldNames.COMMON);
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    String first = firstLine(input);
    char delimiter = delimiter(first);
    Optional<List<String>> header = fields(first, delimiter);
    if (header.isEmpty() || !hasText(header.get(), reading.options().fields())) {
      Unreadable why =
          new Unreadable("line 1", "no header with a field for the text, such as text or body");
      return Collections.<ReadResult>singleton(input.rejected(why, new byte[0])).iterator();
    }
    int largest = reading.options().maximumPageBytes();
    Rows rows = new Rows(new Window(input.stream()), largest, delimiter);
    rows.next();
    List<String> names =
        header.get().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return new Chain<>(
        new ItemReader(input, reading, "line", "text/csv") {
          @Override
          Optional<Item> cut() throws IOException {
            Optional<Item> row = rows.next();
            return row.isPresent() && !isWhole(row.get())
                ? rows.firstLine(row.get()).or(() -> row)
                : row;
          }

          private boolean isWhole(Item row) {
            try {
              return fields(row.text(largest), delimiter)
                  .filter(fields -> fields.size() == names.size())
                  .isPresent();
            } catch (Unreadable e) {
              return false;
            }
          }

          @Override
          Iterator<ReadResult> results(Item row) throws Unreadable {
            Optional<List<String>> fields = fields(row.text(largest), delimiter);
            if (fields.isEmpty()) {
              throw new Unreadable("", "the quotes in the row are wrong");
            }
            if (fields.get().size() != names.size()) {
              throw new Unreadable(
                  "", fields.get().size() + " fields where the header has " + names.size());
            }
            return article(row, new Fields(options().fields(), values(names, fields.get())));
          }
        });
  }

  private static String firstLine(Input input) throws IOException {
    String head = new String(input.head(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    return head.stripLeading().lines().findFirst().orElse("");
  }

  private static boolean isHeader(String line, FieldNames known) {
    return fields(line, delimiter(line)).filter(known::tell).isPresent();
  }

  private static boolean hasText(List<String> names, FieldNames known) {
    return names.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .anyMatch(known.text()::contains);
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

  /// The fields of a row; empty where it is not exactly one, or its quotes are wrong.
  private static Optional<List<String>> fields(String row, char delimiter) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1
          ? Optional.of(Arrays.asList(records.getFirst().values()))
          : Optional.empty();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> values(List<String> names, List<String> fields) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.putIfAbsent(names.get(i), List.of(fields.get(i)));
    }
    return values;
  }
}

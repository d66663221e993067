package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// How the fields and rows of a table are kept apart.
///
/// @param delimiter what stands between fields
/// @param lineEnd what ends a row
record TableForm(char delimiter, char lineEnd) {

  /// The fields of a row; empty where it is not exactly one, or its quotes are wrong.
  Optional<List<String>> fields(String row) {
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

  /// The fields of a row in which quotes are characters as all others, as they are in many tables
  /// with tabs; empty where it has other delimiters, or several lines.
  Optional<List<String>> split(String row) {
    String line = row.stripTrailing();
    return delimiter != '\t' || line.indexOf(lineEnd) >= 0
        ? Optional.empty()
        : Optional.of(Arrays.asList(row.split(Pattern.quote(String.valueOf(delimiter)), -1)));
  }
}

package org.newsgraph.gdelt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.Input;
import org.newsgraph.article.collection.Unpacked;
import org.newsgraph.fact.Lines;
import org.newsgraph.gazetteer.KnownThings;
import org.newsgraph.mapping.iri.Slug;
import org.newsgraph.vocabulary.Base;

/// A file of GDELT 2.0, as it is downloaded: tab-separated, in a zip archive or not.
///
/// ```java
/// GdeltFile file = GdeltFile.recognize(Path.of("20150218230000.export.CSV.zip")).orElseThrow();
/// try (Stream<GdeltResult> rows = file.read(base, known)) {
///   rows.forEach(this::use);
/// }
/// ```
public final class GdeltFile {
  private static final int HEAD = 1 << 14;

  /// Rows are a few hundred bytes long.
  private static final int LONGEST = 1 << 16;

  private static final Pattern NAME =
      Pattern.compile("(?i)(.*?)(?:\\.(?:export|mentions))?\\.csv(?:\\.zip|\\.gz)?");

  private final Path path;
  private final GdeltTable table;

  private GdeltFile(Path path, GdeltTable table) {
    this.path = path;
    this.table = table;
  }

  /// The file as one of GDELT, where its first row is one.
  ///
  /// @throws IOException when it cannot be read
  public static Optional<GdeltFile> recognize(Path path) throws IOException {
    try (Input input = Input.open(path)) {
      byte[] begin = Unpacked.of(input).readNBytes(HEAD);
      String head = new String(begin, StandardCharsets.UTF_8);
      String[] first = head.lines().findFirst().orElse("").split("\t", -1);
      return Arrays.stream(GdeltTable.values())
          .filter(table -> first.length == table.columns() && first[0].matches("\\d{1,18}"))
          .findFirst()
          .map(table -> new GdeltFile(path, table));
    }
  }

  /// What the name of the graph of its rows ends in: `gdelt-20150218230000-events`.
  public String slug() {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    String stem = name.matches() ? name.group(1) : String.valueOf(path.getFileName());
    return Slug.identifying("gdelt " + stem + " " + table.name().toLowerCase(Locale.ROOT));
  }

  /// What the rows tell, lazily; close the stream to close the file.
  ///
  /// @throws IOException when the file cannot be read, or an [UncheckedIOException] when it cannot
  ///   be read further
  public Stream<GdeltResult> read(Base base, KnownThings known) throws IOException {
    RowMapper mapper =
        switch (table) {
          case EVENTS -> new EventRows(base, known);
          case MENTIONS -> new MentionRows(base);
        };
    Input input = Input.open(path);
    Lines lines = new Lines(Unpacked.of(input), LONGEST);
    return Stream.generate(() -> next(lines))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .filter(line -> !line.isBlank())
        .map(line -> result(line, mapper))
        .onClose(() -> close(input));
  }

  private GdeltResult result(Lines.Line line, RowMapper mapper) {
    if (line.cut()) {
      return new GdeltResult.Rejected(line.number(), line.fault().orElse(""), line.text());
    }
    List<String> fields = List.of(line.text().replace("\r", "").split("\t", -1));
    if (fields.size() != table.columns()) {
      String reason =
          "a row of %d columns, where %d are expected".formatted(fields.size(), table.columns());
      return new GdeltResult.Rejected(line.number(), reason, line.text());
    }
    try {
      return GdeltResult.Told.of(mapper.map(new GdeltRow(fields)));
    } catch (GdeltException e) {
      return new GdeltResult.Rejected(line.number(), e.getMessage(), line.text());
    }
  }

  private static Optional<Lines.Line> next(Lines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(Input input) {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

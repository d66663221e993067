package org.newsgraph.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads article facts, one object after the other, from JSON or JSON Lines.
///
/// ```java
/// try (Stream<FactsResult> results = FactsReader.read(Path.of("facts.jsonl"))) {
///   results.forEach(this::use);
/// }
/// ```
///
/// @see <a href="https://jsonlines.org/">JSON Lines</a>
public final class FactsReader {
  private static final int LIMIT = 64 << 20;

  private FactsReader() {}

  /// Reads a file, lazily; close the stream to close the file.
  ///
  /// @throws FactsException when the file cannot be opened, or at a later step read further
  public static Stream<FactsResult> read(Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      return read(in, file.toString(), fileName(file)).onClose(() -> close(in, file));
    } catch (IOException e) {
      throw new FactsException(file + " cannot be read: " + e, e);
    }
  }

  /// Reads a stream, lazily, and leaves it open.
  ///
  /// @param name what messages call it, and the name of the source of articles that tell none
  /// @throws FactsException when the stream cannot be read
  public static Stream<FactsResult> read(InputStream in, String name) {
    return read(in, name, name);
  }

  /// Reads the facts of one article.
  ///
  /// @param name the name of the article's source where the facts tell none
  /// @throws FactsException when they are not what the schema asks for
  public static ArticleFacts parse(String json, String name) {
    return new FactsParser(name).facts(JsonTree.parse(json));
  }

  private static Stream<FactsResult> read(InputStream in, String where, String source) {
    Documents documents = new Documents(new Lines(in, LIMIT), LIMIT);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, order), false)
        .map(document -> result(document, where, source));
  }

  private static FactsResult result(Documents.Document document, String file, String source) {
    String where = file + ":" + document.line();
    if (document.fault().isPresent()) {
      return new FactsResult.Rejected(where, document.fault().get(), document.text());
    }
    try {
      return new FactsResult.Facts(parse(document.text(), source));
    } catch (FactsException e) {
      return new FactsResult.Rejected(where, e.getMessage(), document.text());
    }
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static void close(InputStream in, Path file) {
    try {
      in.close();
    } catch (IOException e) {
      throw new FactsException(file + " cannot be closed: " + e, e);
    }
  }
}

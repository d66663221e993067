package org.newsgraph.article.warc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Source;

/// Reads a crawl, and takes every page for an article as it is.
final class CrawlReading {
  private CrawlReading() {}

  /// Hands the results of a file on, one by one.
  static void read(Path file, ReadOptions options, Consumer<ReadResult> each) throws IOException {
    try (Input input = Input.open(file)) {
      read(input, options, each);
    }
  }

  static void read(Input input, ReadOptions options, Consumer<ReadResult> each) throws IOException {
    new Warc().read(input, new Pages(options)).forEachRemaining(each);
  }

  /// Prints how many results of each kind a file has.
  ///
  /// @param arguments the file, and how many bytes a page may have
  public static void main(String[] arguments) throws IOException {
    int largest = Integer.parseInt(arguments[1]);
    Map<String, Integer> counts = new TreeMap<>();
    read(
        Path.of(arguments[0]),
        new ReadOptions(Optional.empty(), largest, largest),
        result -> counts.merge(kind(result), 1, Integer::sum));
    Files.writeString(Path.of(arguments[0] + ".counts"), counts.toString());
  }

  /// The kind of a result: read, rejected, or why it is skipped.
  static String kind(ReadResult result) {
    return switch (result) {
      case ReadResult.Read _ -> MadeCrawl.READ;
      case ReadResult.Rejected _ -> MadeCrawl.REJECTED;
      case ReadResult.Noted noted -> noted.note();
      case ReadResult.Skipped(_, ReadResult.Cause cause) -> cause.toString();
    };
  }

  private record Pages(ReadOptions options) implements Reading, ArticleFormat {

    @Override
    public Iterator<ReadResult> within(Input inner) {
      try {
        return read(inner, this);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Iterator<ReadResult> unnamed(Input inner) {
      return within(inner);
    }

    @Override
    public boolean picks(String name) {
      return true;
    }

    @Override
    public Set<String> endings() {
      return Set.of();
    }

    @Override
    public boolean recognizes(Input input) {
      return true;
    }

    @Override
    public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
      String text = new String(input.stream().readAllBytes(), StandardCharsets.UTF_8);
      Source source = new Source(input.name(), input.known().mediaType(), input.known().charset());
      return Collections.<ReadResult>singleton(
              new ReadResult.Read(new Article(input.known().metadata(), text, List.of(), source)))
          .iterator();
    }
  }
}

package org.newsgraph.article.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.Input;
import org.newsgraph.article.Raw;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.language.ArticleLanguage;
import org.newsgraph.article.text.MetadataFile;

/// Reads articles, one after the other, from files of whatever format.
///
/// ```java
/// ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT);
/// try (Stream<ReadResult> results = reader.read(List.of("articles", "extra/*.txt"))) {
///   results.forEach(this::use);
/// }
/// ```
///
/// An input is a file (whatever its name), a folder (its articles, and those of the folders in it,
/// in the order of their names), a glob, or `-` for the standard input. Of a folder every file is
/// accounted for but hidden ones and what belongs to others: one whose name tells of no format is
/// read if its content does, and skipped otherwise.
public final class ArticleReader {
  private static final String STANDARD_INPUT = "-";

  private final Formats formats;
  private final InputNames names;

  /// A reader of every format there is.
  public ArticleReader(ReadOptions options) {
    this(AllFormats.with(options), List.of());
  }

  /// @param formats the first one that recognizes an input reads it
  ArticleReader(ReadOptions options, List<ArticleFormat> formats) {
    this(new Formats(formats, formats, options), List.of());
  }

  private ArticleReader(Formats formats, List<Path> others) {
    this.formats = formats;
    names = new InputNames(formats::picks, others);
  }

  /// This reader, which leaves out some files and folders where they lie in folders that it reads:
  /// those that the program itself writes.
  public ArticleReader without(List<Path> others) {
    return new ArticleReader(formats, others);
  }

  /// Reads the inputs in their order, lazily; nothing is in memory but the article at hand. Close
  /// the stream where it is not read to its end.
  public Stream<ReadResult> read(List<String> inputs) {
    return read(inputs, InputStream.nullInputStream());
  }

  /// Reads the inputs in their order, lazily, and `-` from the stream.
  ///
  /// @throws ArticleException when an input's name can be no file's
  public Stream<ReadResult> read(List<String> inputs, InputStream standardInput) {
    return read(inputs, standardInput, bytes -> {});
  }

  /// Reads the inputs in their order, lazily, and `-` from the stream.
  ///
  /// @param meter is told how many bytes more of the inputs are read
  /// @throws ArticleException when an input's name can be no file's
  public Stream<ReadResult> read(
      List<String> inputs, InputStream standardInput, LongConsumer meter) {
    List<Iterator<? extends Opening>> openings = new ArrayList<>();
    inputs.forEach(input -> openings.add(openings(input, standardInput, meter)));
    OpenInputs open = new OpenInputs(new Chain<>(openings.iterator()), formats);
    ArticleLanguage language = new ArticleLanguage();
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new Chain<>(open), order), false)
        .map(result -> told(result, language))
        .onClose(open::close);
  }

  private static ReadResult told(ReadResult result, ArticleLanguage language) {
    if (!(result instanceof ReadResult.Read(Article article))) {
      return result;
    }
    try {
      return new ReadResult.Read(language.told(article));
    } catch (RuntimeException | StackOverflowError e) {
      String name = article.source().name();
      Raw text = Raw.Held.of(article.text().getBytes(StandardCharsets.UTF_8));
      return new ReadResult.Rejected(name, name, Unreadable.failure(e), text);
    }
  }

  /// How many bytes the inputs have; empty where that is not known before they are read.
  ///
  /// @throws ArticleException when an input's name can be no file's
  public OptionalLong size(List<String> inputs) {
    return inputs.contains(STANDARD_INPUT)
        ? OptionalLong.empty()
        : OptionalLong.of(
            inputs.stream()
                .flatMap(names::files)
                .filter(FoundFile::named)
                .mapToLong(found -> size(found.path()))
                .sum());
  }

  /// The files that an input stands for, in the order in which they are read, each followed by the
  /// one that tells its metadata, if there is one; none for the standard input. Files of a folder
  /// whose names tell of no article are not among them, since hardly any of them is one.
  ///
  /// @throws ArticleException when the input's name can be no file's
  public List<Path> files(String input) {
    return input.equals(STANDARD_INPUT)
        ? List.of()
        : names
            .files(input)
            .filter(FoundFile::named)
            .flatMap(found -> withMetadata(found.path()))
            .toList();
  }

  private static Stream<Path> withMetadata(Path file) {
    Path metadata = file.resolveSibling(MetadataFile.nameFor(Input.fileName(file)));
    return Files.isRegularFile(metadata) ? Stream.of(file, metadata) : Stream.of(file);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Whoever opens it says so.
      return 0;
    }
  }

  private Iterator<? extends Opening> openings(
      String input, InputStream standardInput, LongConsumer meter) {
    return input.equals(STANDARD_INPUT)
        ? Stream.of(new Opening.OfStream("standard input", standardInput)).iterator()
        : names.files(input).map(found -> opening(found, meter)).iterator();
  }

  /// Of what the meter is told, the size is known before: files whose names tell nothing are hardly
  /// read.
  private static Opening opening(FoundFile found, LongConsumer meter) {
    if (found.isSpecial()) {
      return new Opening.Special(found.path(), found.named());
    }
    return new Opening.OfFile(found.path(), found.named(), found.named() ? meter : bytes -> {});
  }
}

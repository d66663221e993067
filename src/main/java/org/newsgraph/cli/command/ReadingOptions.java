package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.reading.ArticleReader;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Extent;
import org.newsgraph.store.run.Run;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// The articles to read.
final class ReadingOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Articles: files, folders, globs, - for the standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationConverter.class,
      defaultValue = Option.NULL_VALUE,
      description = "Date of articles that carry none: 2020-01-09")
  private Optional<Publication> published = Optional.empty();

  @Option(
      names = "--fields",
      paramLabel = "FIELD=NAME",
      split = ",",
      description = {
        "What the fields of JSON Lines and tables are called there, beside the common names:"
            + " headline=Titel,text=Inhalt",
        "Fields: ${COMPLETION-CANDIDATES}"
      })
  private Map<FieldNames.Field, String> fields = Map.of();

  private final List<Path> others = new ArrayList<>();
  private final LongAdder read = new LongAdder();
  private Optional<OptionalLong> size = Optional.empty();

  /// What would be read if this folder were given.
  static ReadingOptions of(Path folder) {
    ReadingOptions options = new ReadingOptions();
    options.inputs = List.of(folder.toString());
    return options;
  }

  /// Leaves out what the command itself writes, where it lies in a folder that is read.
  ReadingOptions without(Path... written) {
    others.addAll(List.of(written));
    return this;
  }

  /// What is read, with its digests.
  List<Run.Input> digests() {
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT).without(others);
    return InputDigest.all(
        inputs.stream().flatMap(input -> InputDigest.of(input, reader.files(input))).toList());
  }

  /// The articles, lazily; close the stream.
  Stream<ReadResult> articles(Console console) {
    ReadOptions options =
        ReadOptions.DEFAULT.published(published).fields(FieldNames.COMMON.preferring(fields));
    return new ArticleReader(options).without(others).read(inputs, console.in(), read::add);
  }

  /// The bytes of the inputs, and how many of them are read.
  Extent extent() {
    return new Extent() {
      @Override
      public OptionalLong total() {
        if (size.isEmpty()) {
          size = Optional.of(new ArticleReader(ReadOptions.DEFAULT).without(others).size(inputs));
        }
        return size.get();
      }

      @Override
      public Unit unit() {
        return Unit.KILOBYTE;
      }

      @Override
      public long done() {
        return read.sum();
      }
    };
  }

  private static final class PublicationConverter implements ITypeConverter<Publication> {
    @Override
    public Publication convert(String value) {
      try {
        return Publication.parse(value);
      } catch (ArticleException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}

package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.reading.ArticleReader;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Output;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsReader;
import org.newsgraph.fact.FactsResult;
import org.newsgraph.pipeline.Extraction;

/// The facts to be judged: read from files, or found in articles. A bad one is an error, since
/// scores without it would be wrong.
final class FoundFacts {
  private final Console console;
  private final Supplier<FactExtractor> extractor;

  FoundFacts(Console console, Supplier<FactExtractor> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  /// The facts that the inputs hold or tell; without inputs, those that the gold articles tell.
  List<ArticleFacts> of(List<String> inputs, List<ArticleFacts> gold, int threads) {
    List<ArticleFacts> found = new ArrayList<>();
    inputs.stream().filter(FoundFacts::holdsFacts).forEach(input -> found.addAll(read(input)));
    List<String> others = inputs.stream().filter(input -> !holdsFacts(input)).toList();
    if (inputs.isEmpty()) {
      found.addAll(extracted(gold.stream().map(ArticleFacts::article), threads));
    } else if (!others.isEmpty()) {
      try (Stream<ReadResult> articles = new ArticleReader(ReadOptions.DEFAULT).read(others)) {
        found.addAll(extracted(articles.flatMap(FoundFacts::article), threads));
      }
    }
    return found;
  }

  private static boolean holdsFacts(String input) {
    return input.equals(Output.STANDARD) || input.endsWith(".json") || input.endsWith(".jsonl");
  }

  private List<ArticleFacts> read(String input) {
    try (Stream<FactsResult> results =
        input.equals(Output.STANDARD)
            ? FactsReader.read(console.in(), "standard input")
            : FactsReader.read(Path.of(input))) {
      return results.map(FoundFacts::facts).toList();
    }
  }

  private List<ArticleFacts> extracted(Stream<Article> articles, int threads) {
    try (Extraction extraction = new Extraction(extractor.get(), threads)) {
      return extraction.of(articles).map(FoundFacts::facts).toList();
    }
  }

  /// Folders may hold files of other types.
  private static Stream<Article> article(ReadResult result) {
    return switch (result) {
      case ReadResult.Read read -> Stream.of(read.article());
      case ReadResult.Skipped(_, ReadResult.Cause cause)
          when cause == ReadResult.Cause.OTHER_TYPE ->
          Stream.empty();
      case ReadResult.Noted _ -> Stream.empty();
      case ReadResult.Rejected bad ->
          throw new CommandException(bad.name() + " can't be read: " + bad.reason());
      case ReadResult.Skipped skipped ->
          throw new CommandException(skipped.name() + " is no article: " + skipped.cause());
    };
  }

  private static ArticleFacts facts(FactsResult result) {
    return switch (result) {
      case FactsResult.Facts good -> good.facts();
      case FactsResult.Unread article -> article.facts();
      case FactsResult.Rejected bad ->
          throw new CommandException("No facts of " + bad.where() + ": " + bad.reason());
    };
  }
}

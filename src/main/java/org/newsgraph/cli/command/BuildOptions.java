package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.article.ReadResult;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProgressDisplay;
import org.newsgraph.cli.console.SummaryText;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.GraphCheck;
import org.newsgraph.pipeline.Returning;
import org.newsgraph.pipeline.Summary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validation.ShapesValidator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How a graph is built.
final class BuildOptions {
  private final Supplier<FactExtractor> extractor;

  @Mixin private final ThreadOption threading = new ThreadOption();
  @Mixin private final ConfidenceOption confidence = new ConfidenceOption();
  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final RejectOptions rejects = new RejectOptions();

  @Option(
      names = "--include-removed",
      description = {
        "Takes articles in again that were removed from the store.",
        "Without it they stay removed."
      })
  private boolean includeRemoved;

  @Option(
      names = "--validate",
      description =
          "Sets an article aside whose graph is not as the vocabulary's SHACL shapes ask.")
  private boolean validate;

  /// @param extractor makes what finds the facts
  BuildOptions(Supplier<FactExtractor> extractor) {
    this.extractor = extractor;
  }

  /// Builds the graph of articles in a store, shows how it gets on, and gives the exit code.
  int build(ReadingOptions reading, Path store, GeneralOptions general, Console console) {
    Summary summary;
    reading.without(rejects.folder(), store);
    try (Stream<ReadResult> articles = reading.articles(console);
        NewsStore opened = base.open(store);
        ProgressDisplay progress =
            ProgressDisplay.on(console, general.detail(), reading.extent())) {
      FactExtractor finder = confidence.over(extractor);
      Build build = new Build(opened, finder, threading.threads(), returning(), check());
      summary =
          opened
              .runs()
              .during(
                  general.task(finder.identity().settings(), reading.digests()),
                  () -> build.run(articles, rejects.intake(progress)),
                  done -> SummaryText.numbers(done, "article"));
    }
    return rejects.finish(summary, "article", general, console);
  }

  private GraphCheck check() {
    return validate ? GraphCheck.by(ShapesValidator.ofOntology()) : GraphCheck.NONE;
  }

  private Returning returning() {
    return includeRemoved ? Returning.ALLOWED : Returning.REFUSED;
  }
}

package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.article.ReadResult;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Lines;
import org.newsgraph.cli.console.Output;
import org.newsgraph.cli.console.ProgressDisplay;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.FactsWriter;
import org.newsgraph.pipeline.EarlierFacts;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Finds the facts of articles.
@Command(
    name = "extract",
    description = {
      "Finds the facts of articles and writes them, one JSON object a line.",
      "Stopped and started again, it goes on where it was."
    },
    footer = {"", "Example:", "  newsgraph extract articles/ -o facts.jsonl"})
public final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<FactExtractor> extractor;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final ThreadOption threading = new ThreadOption();
  @Mixin private final ConfidenceOption confidence = new ConfidenceOption();
  @Mixin private final RejectOptions rejects = new RejectOptions();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Output.STANDARD,
      description = "JSON Lines, an article a line; - (as if left out) for the standard output.")
  private String output = Output.STANDARD;

  /// @param console where to read and print
  /// @param extractor makes what finds the facts
  public ExtractCommand(Console console, Supplier<FactExtractor> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    return rejects.finish(extract(), "article", general, console);
  }

  private Summary extract() {
    reading.without(rejects.folder()).without(Lines.files(output));
    reading.without(EarlierFacts.file(Path.of(output)));
    try (EarlierFacts earlier = earlier();
        Stream<ReadResult> articles = reading.articles(console);
        Extraction extraction =
            new Extraction(confidence.over(extractor), threading.threads(), earlier);
        ProgressDisplay progress = ProgressDisplay.on(console, general.detail(), reading.extent());
        Lines lines = Lines.to(output, console)) {
      Intake intake = rejects.intake(progress);
      intake
          .facts(extraction.of(intake.articles(articles)))
          .map(FactsWriter::write)
          .forEach(line -> {
            lines.write(line);
            intake.finished();
          });
      lines.complete();
      earlier.delete();
      return intake.summary();
    }
  }

  /// What the same command had found when it was stopped.
  private EarlierFacts earlier() {
    if (output.equals(Output.STANDARD)) {
      return EarlierFacts.none();
    }
    Path file = Path.of(output);
    EarlierFacts earlier = EarlierFacts.of(file, Lines.part(file));
    if (earlier.size() > 0 && !general.quiet()) {
      console.err().printf("Goes on where it was stopped, after %d articles%n", earlier.size());
    }
    return earlier;
  }
}

package org.newsgraph.cli.command;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.article.ReadResult;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Lines;
import org.newsgraph.cli.console.Output;
import org.newsgraph.cli.console.ProgressDisplay;
import org.newsgraph.fact.FactsWriter;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads articles without looking for facts.
@Command(
    name = "read",
    description = "Writes articles as facts without extraction: metadata and main text only.",
    footer = {"", "Example:", "  newsgraph read articles/ -o articles.jsonl"})
public final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final RejectOptions rejects = new RejectOptions();
  @Mixin private final GeneralOptions general = new GeneralOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = Output.STANDARD,
      description = "JSON Lines, an article a line; - (as if left out) for the standard output.")
  private String output = Output.STANDARD;

  /// @param console where to read and print
  public ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return rejects.finish(read(), "article", general, console);
  }

  private Summary read() {
    reading.without(rejects.folder()).without(Lines.files(output));
    try (Stream<ReadResult> articles = reading.articles(console);
        ProgressDisplay progress = ProgressDisplay.on(console, general.detail(), reading.extent());
        Lines lines = Lines.to(output, console)) {
      Intake intake = rejects.intake(progress);
      intake
          .articles(articles)
          .map(FactsWriter::write)
          .forEach(line -> {
            lines.write(line);
            intake.finished();
          });
      lines.complete();
      return intake.summary();
    }
  }
}

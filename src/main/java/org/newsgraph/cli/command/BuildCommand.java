package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.newsgraph.cli.console.Console;
import org.newsgraph.extraction.FactExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Builds the graph of articles.
@Command(
    name = "build",
    description = {
      "Reads articles, finds their facts and puts them into a store.",
      "Articles that are in the store already, unchanged, are skipped."
    },
    footer = {"", "Example:", "  newsgraph build articles/ extra.txt --store my-store --threads 4"})
public final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final BuildOptions building;
  @Mixin private final GeneralOptions general = new GeneralOptions();

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  /// @param console where to print
  /// @param extractor makes what finds the facts
  public BuildCommand(Console console, Supplier<FactExtractor> extractor) {
    this.console = console;
    building = new BuildOptions(extractor);
  }

  @Override
  public Integer call() {
    return building.build(reading, store, general, console);
  }
}

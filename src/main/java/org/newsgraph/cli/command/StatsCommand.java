package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.CountTable;
import org.newsgraph.cli.console.RunTable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Counts what is in a store.
@Command(
    name = "stats",
    description = {
      "Counts what is in a store, and tells what was done to it.",
      "A thing is counted once in each of its classes: a killing is an assault, a death, an event."
    },
    footer = {"", "Example:", "  newsgraph stats --store my-store"})
public final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @SuppressWarnings("UnusedVariable") // picocli uses it
  @Mixin
  private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CountTable table = new CountTable(console.out());
    try (NewsStore opened = NewsStore.openExisting(store)) {
      StoreCounts.of(opened).sections().forEach(table::section);
      new RunTable(console.out()).print(opened.runs().all());
    }
    return 0;
  }
}

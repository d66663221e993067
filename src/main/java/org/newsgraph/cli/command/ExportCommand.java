package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Output;
import org.newsgraph.dump.Dump;
import org.newsgraph.dump.DumpException;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a store's dump.
@Command(
    name = "export",
    description = {
      "Writes a store, or one of its graphs, as RDF.",
      "The same store gives the same bytes."
    },
    footer = {"", "Example:", "  newsgraph export --store my-store -o dump.ttl"})
public final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "NAME.ttl, .trig, .nt or .nq, also with .gz; - with --format.")
  private String output = Output.STANDARD;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = Option.NULL_VALUE,
      description = "ttl, trig, nt or nq.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      defaultValue = Option.NULL_VALUE,
      description = "One graph only.")
  private Optional<String> graph = Optional.empty();

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DumpFormat written = writtenFormat();
    try (NewsStore opened = NewsStore.openExisting(store)) {
      Dump dump = new Dump(opened, written, graph.map(NodeFactory::createURI));
      if (output.equals(Output.STANDARD)) {
        dump.write(console.out());
      } else {
        dump.write(Path.of(output));
      }
    }
    return 0;
  }

  private DumpFormat writtenFormat() {
    if (output.equals(Output.STANDARD) && format.isEmpty()) {
      throw general.misuse("Give --format with -o -");
    }
    try {
      return DumpFormat.of(format.map(name -> "dump." + name).orElse(output));
    } catch (DumpException e) {
      throw general.misuse(String.valueOf(e.getMessage()));
    }
  }
}

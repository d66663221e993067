package org.newsgraph.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.newsgraph.cli.console.Console;
import org.newsgraph.endpoint.NewsServer;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.link.Linker;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what the program does.
@Command(
    name = "demo",
    description = "Builds the graph of the sample articles, links it and serves it until Ctrl-C.",
    footer = {"", "Example:", "  newsgraph demo --port 8080"})
public final class DemoCommand implements Callable<Integer> {
  private static final String QUERY =
      "SELECT ?killer ?victim ?date { ?k a ne:Killing; ne:agent/rdfs:label ?killer;"
          + " ne:patient/rdfs:label ?victim OPTIONAL { ?k ne:date ?date }"
          + " FILTER NOT EXISTS { ?k ne:accordingTo ?claim } }";

  /// Of `data/articles`, and so of what is made of them.
  private static final String SAMPLE_LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

  private final Console console;
  private final Supplier<Linker> linker;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = Option.NULL_VALUE,
      description = "The store; the folder store beside the program if left out.")
  private Optional<Path> store = Optional.empty();

  @Mixin private final ServerPlace place = new ServerPlace();
  @Mixin private final BuildOptions building;
  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  /// @param extractor makes what finds the facts
  /// @param linker makes what decides what is the same
  public DemoCommand(Console console, Supplier<FactExtractor> extractor, Supplier<Linker> linker) {
    this.console = console;
    this.linker = linker;
    building = new BuildOptions(extractor);
  }

  @Override
  public Integer call() {
    requireFreePort();
    Path folder = store.orElseGet(() -> Project.folder("store"));
    ReadingOptions sample = ReadingOptions.of(Project.folder("data/articles"));
    int exitCode = building.build(sample, folder, general, console);
    try (NewsStore built = NewsStore.openExisting(folder)) {
      new LinkRun(console, general.quiet(), general.task(Map.of(), List.of()))
          .link(built, linker.get(), ManualPairs.NONE);
    }
    Serving.run(place.options(folder).withLicense(SAMPLE_LICENSE), console, this::greet);
    return exitCode;
  }

  /// Nobody should wait for the graph only to learn that it can't be served.
  private void requireFreePort() {
    try (ServerSocket socket =
        new ServerSocket(place.port(), 1, InetAddress.getByName(place.host()))) {
      socket.setReuseAddress(true);
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandException(
          "Can't serve at port %d (%s). Stop what uses it, or choose another with --port."
              .formatted(place.port(), e.getMessage()),
          e);
    }
  }

  private void greet(NewsServer server) {
    console
        .out()
        .printf(
            """
            The graph is at %1$s (Ctrl-C stops). In another terminal, ask it who killed whom:

              ./newsgraph query --endpoint %1$snews/sparql '%2$s'

            """,
            server.address(), QUERY);
  }
}

package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.cli.console.Console;
import org.newsgraph.endpoint.NewsServer;
import org.newsgraph.endpoint.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves a store.
@Command(
    name = "serve",
    description = {
      "Serves a store until Ctrl-C: a SPARQL endpoint, linked data and web pages.",
      "Only this machine can reach it unless --host tells otherwise."
    },
    footer = {"", "Example:", "  newsgraph serve --store my-store --port 8080"})
public final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store = Path.of("store");

  @Mixin private final ServerPlace place = new ServerPlace();
  @Mixin private final PublicOptions publicOptions = new PublicOptions();

  @Option(
      names = "--without-text",
      description = "Hide the articles' whole texts; the sentences shown as evidence stay.")
  private boolean withoutText;

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServerOptions options = publicOptions.add(place.options(store));
    Serving.run(withoutText ? options.withoutText() : options, console, this::greet);
    return 0;
  }

  private void greet(NewsServer server) {
    if (!general.quiet()) {
      console.out().printf("Serving at %s (Ctrl-C stops)%n", server.address());
    }
  }
}

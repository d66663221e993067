package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.console.Console;
import org.newsgraph.endpoint.AdminOptions;
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

  @Option(
      names = "--admin-port",
      paramLabel = "N",
      defaultValue = Option.NULL_VALUE,
      description = "Take updates too, at this port of this machine; needs --admin-passwords.")
  private Optional<Integer> adminPort = Optional.empty();

  @Option(
      names = "--admin-passwords",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description = "Who may update: lines NAME: HASH, as fuseki-config/admin.ttl tells.")
  private Optional<Path> adminPasswords = Optional.empty();

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServerOptions options = publicOptions.add(place.options(store));
    Serving.run(withAdmin(withoutText ? options.withoutText() : options), console, this::greet);
    return 0;
  }

  private ServerOptions withAdmin(ServerOptions options) {
    if (adminPort.isPresent() != adminPasswords.isPresent()) {
      throw general.misuse("--admin-port and --admin-passwords go together.");
    }
    return adminPort
        .flatMap(port -> adminPasswords.map(file -> new AdminOptions(port, file)))
        .map(options::withAdmin)
        .orElse(options);
  }

  private void greet(NewsServer server) {
    if (!general.quiet()) {
      console.out().printf("Serving at %s (Ctrl-C stops)%n", server.address());
      server
          .adminPort()
          .ifPresent(
              port -> console.out().printf("Updates at http://localhost:%d/news/update%n", port));
    }
  }
}

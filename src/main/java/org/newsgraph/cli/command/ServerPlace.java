package org.newsgraph.cli.command;

import java.nio.file.Path;
import org.newsgraph.endpoint.ServerOptions;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Option;

/// Where a server listens.
final class ServerPlace {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port (${DEFAULT-VALUE}); 0 for any free one.")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description = "The network interface (${DEFAULT-VALUE}); 0.0.0.0 lets every machine in.")
  private String host = "localhost";

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  /// What to serve of a store.
  ServerOptions options(Path store) {
    try (NewsStore opened = NewsStore.openExisting(store)) {
      return ServerOptions.of(store)
          .withBase(opened.base())
          .withHost(host)
          .withPort(port)
          .withExamples(SavedQueries.in(Project.folder("data/queries"), opened.base()));
    }
  }
}

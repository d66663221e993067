package org.newsgraph.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.cli.console.Console;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.ResultFormat;
import org.newsgraph.store.StoreQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks a store or an endpoint.
@Command(
    name = "query",
    description = {
      "Answers a SPARQL query from a store or an endpoint.",
      "CONSTRUCT and DESCRIBE give Turtle. The usual prefixes need no declaration."
    },
    footer = {
      "",
      "Examples:",
      "  newsgraph query --store my-store 'SELECT ?e { ?e a ne:Killing }'",
      "  newsgraph query --store my-store -f data/queries/threats.rq --results csv"
    })
public final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      defaultValue = Option.NULL_VALUE,
      description = "The query.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description = "A file with the query.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = Option.NULL_VALUE,
      description = "The store.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      defaultValue = Option.NULL_VALUE,
      description = "A SPARQL endpoint instead, such as http://localhost:3030/news/sparql")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table (as if left out), csv, tsv, json or xml.")
  private ResultFormat results = ResultFormat.TABLE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long it may take (${DEFAULT-VALUE}).")
  private int timeout = 60;

  @Mixin private final GeneralOptions general = new GeneralOptions();

  /// @param console where to print
  public QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (query.isPresent() == file.isPresent()) {
      throw general.misuse("Give one query: as an argument, or in a file with -f");
    }
    if (store.isPresent() == endpoint.isPresent()) {
      throw general.misuse("Give one to ask: --store DIR or --endpoint URL");
    }
    String sparql = query.or(() -> file.map(SavedQueries::text)).orElseThrow();
    Duration time = Duration.ofSeconds(timeout);
    store.ifPresent(folder -> ask(folder, sparql, time));
    endpoint.ifPresent(url -> new RemoteQuery(url, sparql).print(time, results, console.out()));
    return 0;
  }

  private void ask(Path folder, String sparql, Duration time) {
    try (NewsStore opened = NewsStore.openExisting(folder)) {
      StoreQuery.parse(opened, sparql).print(time, results, console.out());
    }
  }
}

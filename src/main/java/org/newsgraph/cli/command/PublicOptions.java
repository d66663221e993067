package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.endpoint.ServerOptions;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;
import picocli.CommandLine.Option;

/// What a server allows those who ask it, and what it tells them of its data.
final class PublicOptions {

  @Option(
      names = "--query-seconds",
      paramLabel = "N",
      defaultValue = "30",
      description = "How long a query may take, in seconds (${DEFAULT-VALUE}).")
  private int seconds = 30;

  @Option(
      names = "--query-rows",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many rows or triples an answer may have (${DEFAULT-VALUE}).")
  private long rows = 1_000_000;

  @Option(
      names = "--queries",
      paramLabel = "N",
      defaultValue = "8",
      description = "How many queries are answered at once (${DEFAULT-VALUE}).")
  private int queries = 8;

  @Option(
      names = "--service-host",
      paramLabel = "HOST[:PORT]",
      description = "Let queries ask this host with SERVICE; none may be asked if left out.")
  private Set<String> hosts = new LinkedHashSet<>();

  @Option(
      names = "--license",
      paramLabel = "IRI",
      converter = LicenseConverter.class,
      defaultValue = Option.NULL_VALUE,
      description = "The licence of the data, told to everybody who reads it.")
  private Optional<String> license = Optional.empty();

  @Option(
      names = "--dumps",
      paramLabel = "DIR",
      defaultValue = Option.NULL_VALUE,
      description = {
        "Offer the dumps in this folder for download at /dump/: files that are named as export names them,",
        "no hidden ones and no links. Whole texts are in them unless export --without-text left them out."
      })
  private Optional<Path> dumps = Optional.empty();

  ServerOptions add(ServerOptions options) {
    ServerOptions allowed = options.withRules(rules());
    ServerOptions ruled = dumps.map(allowed::withDumps).orElse(allowed);
    return license.map(ruled::withLicense).orElse(ruled);
  }

  private QueryRules rules() {
    if (seconds < 1 || rows < 1 || queries < 1) {
      throw new CommandException(
          "--query-seconds, --query-rows and --queries must be 1 or more: nothing could be"
              + " answered otherwise.");
    }
    return new QueryRules(
        Duration.ofSeconds(seconds), rows, queries, new ServiceHosts(Set.copyOf(hosts)));
  }
}

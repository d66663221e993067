package org.newsgraph.endpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.endpoint.about.Site;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.vocabulary.Base;

/// What a server serves, where, and to whom how much of it.
///
/// @param site what the graph's own things are called, and what is told of them; the server may
///   have another address
/// @param host the name or number of the network interface to listen on
/// @param port 0 for any free one
/// @param examples queries that the query form offers
/// @param rules what queries may cost and whom they may ask
/// @param dumps a folder of files that everybody may have, where there is one
/// @param admin the service for those who run the server, where it is switched on
public record ServerOptions(
    Path store,
    Site site,
    String host,
    int port,
    List<ExampleQuery> examples,
    QueryRules rules,
    Optional<Path> dumps,
    Optional<AdminOptions> admin) {
  /// The host that only this machine can reach.
  public static final String LOOPBACK = "127.0.0.1";

  private static final int PORTS = 65_536;

  /// @throws EndpointException when there can be no such port
  public ServerOptions {
    if (port < 0 || port >= PORTS) {
      throw new EndpointException(
          "There is no port " + port + ". Choose one from 1 to 65535, or 0 for any free one.");
    }
    examples = List.copyOf(examples);
  }

  /// Serves all of a store to this machine alone, on port 3030.
  public static ServerOptions of(Path store) {
    return new ServerOptions(
        store,
        new Site(Base.DEFAULT, true, Optional.empty()),
        LOOPBACK,
        3030,
        List.of(),
        QueryRules.DEFAULT,
        Optional.empty(),
        Optional.empty());
  }

  /// What the IRIs of the graph's own things begin with.
  public Base base() {
    return site.base();
  }

  /// The same with another base.
  public ServerOptions withBase(Base other) {
    return withSite(new Site(other, site.withText(), site.license()));
  }

  /// The same without the articles' texts.
  public ServerOptions withoutText() {
    return withSite(new Site(site.base(), false, site.license()));
  }

  /// The same under a licence.
  ///
  /// @param license its IRI
  public ServerOptions withLicense(String license) {
    return withSite(new Site(site.base(), site.withText(), Optional.of(license)));
  }

  private ServerOptions withSite(Site other) {
    return new ServerOptions(store, other, host, port, examples, rules, dumps, admin);
  }

  /// The same with another port.
  public ServerOptions withPort(int other) {
    return new ServerOptions(store, site, host, other, examples, rules, dumps, admin);
  }

  /// The same with another host; `0.0.0.0` lets every machine in.
  public ServerOptions withHost(String other) {
    return new ServerOptions(store, site, other, port, examples, rules, dumps, admin);
  }

  /// The same with queries for the query form.
  public ServerOptions withExamples(List<ExampleQuery> other) {
    return new ServerOptions(store, site, host, port, other, rules, dumps, admin);
  }

  /// The same with other rules for queries.
  public ServerOptions withRules(QueryRules other) {
    return new ServerOptions(store, site, host, port, examples, other, dumps, admin);
  }

  /// The same with dumps to download.
  ///
  /// @param folder whose files everybody may have
  public ServerOptions withDumps(Path folder) {
    return new ServerOptions(store, site, host, port, examples, rules, Optional.of(folder), admin);
  }

  /// The same with a service for those who run the server.
  public ServerOptions withAdmin(AdminOptions other) {
    return new ServerOptions(store, site, host, port, examples, rules, dumps, Optional.of(other));
  }
}

package org.newsgraph.endpoint;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.vocabulary.Base;

/// What a server serves, and where.
///
/// @param base what the IRIs of the graph's own things begin with; the server may have another
///   address
/// @param host the name or number of the network interface to listen on
/// @param port 0 for any free one
/// @param withText whether the articles' texts may be read
/// @param examples queries that the query form offers
public record ServerOptions(
    Path store, Base base, String host, int port, boolean withText, List<ExampleQuery> examples) {
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
    return new ServerOptions(store, Base.DEFAULT, LOOPBACK, 3030, true, List.of());
  }

  /// The same with another base.
  public ServerOptions withBase(Base other) {
    return new ServerOptions(store, other, host, port, withText, examples);
  }

  /// The same with another port.
  public ServerOptions withPort(int other) {
    return new ServerOptions(store, base, host, other, withText, examples);
  }

  /// The same with another host; `0.0.0.0` lets every machine in.
  public ServerOptions withHost(String other) {
    return new ServerOptions(store, base, other, port, withText, examples);
  }

  /// The same without the articles' texts.
  public ServerOptions withoutText() {
    return new ServerOptions(store, base, host, port, false, examples);
  }

  /// The same with queries for the query form.
  public ServerOptions withExamples(List<ExampleQuery> other) {
    return new ServerOptions(store, base, host, port, withText, other);
  }
}

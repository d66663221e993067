package org.newsgraph.endpoint;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.newsgraph.endpoint.about.Background;
import org.newsgraph.endpoint.query.PublicGraphs;
import org.newsgraph.endpoint.query.PublicQuery;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreConfiguration;

/// A running server: SPARQL under `/news`, a page and data for every thing, and a home page.
///
/// ```java
/// try (NewsServer server = NewsServer.start(ServerOptions.of(store))) {
///   server.join();
/// }
/// ```
///
/// The store is the server's alone until it is closed.
public final class NewsServer implements AutoCloseable {

  static {
    JenaSystem.init();
  }

  private final FusekiServer server;
  private final NewsStore store;
  private final ServerOptions options;
  private final Background background;
  private Optional<AdminService> admin = Optional.empty();

  private NewsServer(
      FusekiServer server, NewsStore store, ServerOptions options, Background background) {
    this.background = background;
    this.server = server;
    this.store = store;
    this.options = options;
  }

  /// Starts a server.
  ///
  /// @throws EndpointException when it can't listen where it should
  /// @throws org.newsgraph.store.StoreException when there is no store, or it can't be opened
  public static NewsServer start(ServerOptions options) {
    NewsStore store = NewsStore.openExisting(options.store());
    Background background = new Background();
    try {
      NewsServer server =
          new NewsServer(build(store, options, background), store, options, background);
      server.listen();
      server.startAdmin();
      background.start();
      return server;
    } catch (RuntimeException e) {
      background.close();
      store.close();
      throw e;
    }
  }

  private static FusekiServer build(NewsStore store, ServerOptions options, Background background) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .registerOperation(Operation.Query, new PublicQuery(options.rules(), options.base()))
            .registerOperation(Operation.GSP_R, new PublicGraphs())
            .parseConfig(StoreConfiguration.services())
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true);
    DatasetGraph dataset =
        options.site().withText() ? store.dataset() : new WithoutText(store.dataset());
    builder.getDataServiceBuilder(Routes.SERVICE).dataset(dataset);
    new Routes(builder, store, dataset, options, background).add();
    FusekiServer server = builder.build();
    HttpManners.teach(server.getJettyServer());
    return server;
  }

  private void listen() {
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
    }
    try {
      server.start();
    } catch (FusekiException e) {
      server.stop();
      throw new EndpointException(
          "Can't serve at %s:%d: %s. Choose another with --port, or --host."
              .formatted(options.host(), options.port(), rootMessage(e)),
          e);
    }
  }

  private void startAdmin() {
    try {
      admin = options.admin().map(wanted -> AdminService.start(store, wanted, options.rules()));
    } catch (RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  private static @Nullable String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage();
  }

  /// The port on which the server listens.
  public int port() {
    return server.getHttpPort();
  }

  /// The port of the service for those who run the server, if it was switched on.
  public OptionalInt adminPort() {
    return admin.map(AdminService::port).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /// The address of the home page, for the machine that the server runs on.
  public URI address() {
    boolean everywhere = options.host().equals("0.0.0.0") || options.host().equals("::");
    String host = everywhere ? "localhost" : options.host();
    return URI.create("http://" + host + ":" + port() + "/");
  }

  /// Waits until the server is closed.
  public void join() {
    server.join();
  }

  /// Stops answering and lets the store go.
  @Override
  public void close() {
    admin.ifPresent(AdminService::close);
    server.stop();
    background.close();
    store.close();
  }
}

package org.newsgraph.endpoint;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.newsgraph.endpoint.page.Pages;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreConfiguration;
import org.newsgraph.vocabulary.Folder;

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
  private static final String SERVICE = "news";

  static {
    JenaSystem.init();
  }

  private final FusekiServer server;
  private final ServerOptions options;

  private NewsServer(FusekiServer server, ServerOptions options) {
    this.server = server;
    this.options = options;
  }

  /// Starts a server.
  ///
  /// @throws EndpointException when it can't listen where it should
  /// @throws org.newsgraph.store.StoreException when there is no store, or it can't be opened
  public static NewsServer start(ServerOptions options) {
    // Says so when there is no store, and mends one whose writer died.
    NewsStore.openExisting(options.store()).close();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .parseConfig(StoreConfiguration.forStore(options.store()))
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true);
    DataService.Builder service = builder.getDataServiceBuilder(SERVICE);
    if (!options.withText()) {
      service.dataset(new WithoutText(service.dataset()));
    }
    addAnswers(builder, service.dataset(), options);
    NewsServer server = new NewsServer(builder.build(), options);
    server.listen();
    return server;
  }

  private static void addAnswers(
      FusekiServer.Builder builder, DatasetGraph dataset, ServerOptions options) {
    Pages pages = new Pages(dataset, options.base(), options.examples());
    Descriptions descriptions = new Descriptions(dataset, options.base());
    Things things = new Things(pages, descriptions);
    OntologyAnswers ontology = new OntologyAnswers(pages, descriptions, OntologyAnswers.read());

    builder
        .addFilter("/*", new PublicHeaders())
        .addFilter("/*", new AnswerFilter(pages))
        .addFilter("/" + SERVICE, (request, response, chain) -> refuse(response));
    for (Folder folder : Folder.values()) {
      answer(builder, "/" + folder + "/*", things::redirect);
    }
    answer(builder, "/page/*", things::page);
    answer(builder, "/data/*", things::data);
    answer(builder, "/ontology", ontology::negotiated);
    for (Representation form : Representation.values()) {
      answer(builder, "/ontology." + form.extension(), ontology.in(form));
    }
    answer(builder, "/static/*", StaticFiles::send);
    answer(builder, "", html(request -> pages.home()));
    answer(builder, "/search", html(request -> pages.search(parameter(request, "q"))));
    answer(builder, "/query", html(request -> pages.query(parameter(request, "query"))));
  }

  /// Fuseki would look for an operation that fits the request.
  private static void refuse(ServletResponse response) throws IOException {
    ((HttpServletResponse) response)
        .sendError(
            HttpServletResponse.SC_NOT_FOUND,
            "Ask in SPARQL at /news/sparql, and read graphs at /news/data?graph=IRI.");
  }

  private static void answer(
      FusekiServer.Builder builder, String paths, ReadingServlet.Answer answer) {
    builder.addServlet(paths, new ReadingServlet(answer));
  }

  private static ReadingServlet.Answer html(Function<HttpServletRequest, String> page) {
    return (request, response) ->
        ReadingServlet.send(response, Representation.HTML, page.apply(request));
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private void listen() {
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
    }
    try {
      server.start();
    } catch (FusekiException e) {
      close();
      throw new EndpointException(
          "Can't serve at %s:%d: %s. Choose another with --port."
              .formatted(options.host(), options.port(), rootMessage(e)),
          e);
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
    DataAccessPointRegistry services = server.getDataAccessPointRegistry();
    server.stop();
    services.forEach((name, point) -> point.getDataService().shutdown());
  }
}

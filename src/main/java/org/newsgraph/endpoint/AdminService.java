package org.newsgraph.endpoint;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.newsgraph.endpoint.query.PrivateUpdate;
import org.newsgraph.endpoint.query.PublicQuery;
import org.newsgraph.endpoint.query.QueryGate;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.UpdateGate;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreConfiguration;

/// Queries and updates for those who run the server, at a port of its own that only this machine
/// can reach, behind a password. Its queries are answered as the public ones are.
final class AdminService implements AutoCloseable {
  private final FusekiServer server;

  private AdminService(FusekiServer server) {
    this.server = server;
  }

  static AdminService start(NewsStore store, AdminOptions options, QueryRules rules) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .registerOperation(Operation.Query, new PublicQuery(rules, store.base()))
            .registerOperation(Operation.Update, new PrivateUpdate(rules, store.base()))
            .parseConfig(StoreConfiguration.adminServices())
            .passwordFile(options.passwords().toString())
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new AnswerFilter(Problem::body))
            .addFilter("/*", new SameSite())
            .addFilter("/" + Routes.SERVICE + "/sparql", new QueryGate(rules))
            .addFilter("/" + Routes.SERVICE + "/update", new UpdateGate())
            .loopback(true)
            .port(options.port());
    builder.getDataServiceBuilder(Routes.SERVICE).dataset(store.updatedDataset());
    FusekiServer server = builder.build();
    HttpManners.teach(server.getJettyServer());
    try {
      server.start();
    } catch (FusekiException e) {
      server.stop();
      throw new EndpointException(
          "Can't take updates at port %d: is it in use? Choose another with --admin-port."
              .formatted(options.port()),
          e);
    }
    return new AdminService(server);
  }

  int port() {
    return server.getHttpPort();
  }

  @Override
  public void close() {
    server.stop();
  }
}

package org.newsgraph.endpoint;

import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.newsgraph.endpoint.download.DumpServlet;

/// Has Jetty say nothing of itself, refuse what is too large, and pack what it sends.
final class HttpManners {
  /// A form holds a query, percent-encoded.
  private static final int FORM_BYTES = 1 << 20;

  /// Whoever sends less in a second is cut off: a query has a few hundred bytes.
  private static final long BYTES_A_SECOND = 1_000;

  private static final int PACKED_FROM_BYTES = 1 << 10;

  private HttpManners() {}

  static void teach(Server jetty) {
    for (Connector connector : jetty.getConnectors()) {
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setSendServerVersion(false);
      http.setMinRequestDataRate(BYTES_A_SECOND);
    }
    jetty.setErrorHandler(new PlainErrors());
    for (ServletContextHandler context :
        List.copyOf(jetty.getDescendants(ServletContextHandler.class))) {
      context.setErrorHandler(new PlainErrors());
      context.setMaxFormContentSize(FORM_BYTES);
    }
    pack(jetty);
  }

  // Jetty's newer way to do so is a library that Fuseki doesn't bring along.
  @SuppressWarnings({"deprecation", "removal"})
  private static void pack(Server jetty) {
    GzipHandler packing = new GzipHandler();
    packing.setMinGzipSize(PACKED_FROM_BYTES);
    packing.addIncludedMethods("POST", "HEAD");
    // Parts of a file are told by where they are in it, and what is large is packed beforehand.
    packing.addExcludedPaths(DumpServlet.ADDRESS + "*");
    packing.setHandler(jetty.getHandler());
    jetty.setHandler(packing);
  }
}

package org.newsgraph.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Another server, which notes who asks it for what.
final class Listener implements AutoCloseable {
  private static final String ROWS =
      "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"told\"}}]}}";

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  Listener() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    if (path.startsWith("/elsewhere")) {
      exchange.getResponseHeaders().set("Location", "/inside");
      exchange.sendResponseHeaders(307, -1);
    } else {
      send(exchange, path);
    }
    if (!path.startsWith("/un")) {
      exchange.close();
    }
  }

  /// Sends nothing at `/unanswered`, and at `/unfinished` only a beginning.
  private static void send(HttpExchange exchange, String path) throws IOException {
    if (!path.startsWith("/unanswered")) {
      byte[] rows = ROWS.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
      exchange.sendResponseHeaders(200, rows.length);
      int sent = path.startsWith("/unfinished") ? rows.length / 2 : rows.length;
      exchange.getResponseBody().write(rows, 0, sent);
      exchange.getResponseBody().flush();
    }
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// The paths that were asked for.
  List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.newsgraph.endpoint;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.endpoint.view.ExampleQuery;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;

/// A server on a free port over a small store, and a client that asks it and follows no redirect.
final class ServedNews implements AutoCloseable {
  static final Base BASE = new Base("http://news.example/");
  static final String EVENT = "event/2021-03-04-attack-strelsau";
  static final String ARTICLE = "article/rocket-hits-harbour-1a2b3c4d";

  private final NewsServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedNews(NewsServer server) {
    this.server = server;
  }

  static ServedNews start(Path directory) {
    return start(options(directory));
  }

  static ServedNews start(ServerOptions options) {
    return new ServedNews(NewsServer.start(options));
  }

  static ServerOptions options(Path directory) {
    write(directory);
    return ServerOptions.of(directory)
        .withBase(BASE)
        .withPort(0)
        .withExamples(
            List.of(
                new ExampleQuery(
                    "who-did-what",
                    "Who did <what>?",
                    "",
                    "SELECT * { ?event ?role ?who } LIMIT 5")));
  }

  private static void write(Path directory) {
    Dataset news = RDFDataMgr.loadDataset("org/newsgraph/endpoint/news.trig");
    DatasetGraph graphs = news.asDatasetGraph();
    try (NewsStore store = NewsStore.open(directory, BASE)) {
      store.write(writer -> {
        for (Node graph : Iter.toList(graphs.listGraphNodes())) {
          writer.replace(
              graph,
              graphs.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).toList());
        }
      });
    }
  }

  URI address() {
    return server.address();
  }

  int adminPort() {
    return server.adminPort().orElseThrow();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> select(String query, String... headers) {
    return get("news/sparql?query=" + encoded(query), headers);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String contentType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replace(" ", "");
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve("/" + path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Sends what no client would, and gives the whole answer.
  ///
  /// @param start the request's first line, and headers if any, each with its end
  String sendRaw(String start) throws IOException {
    try (Socket socket = new Socket(address().getHost(), address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      String request =
          start + "Host: " + address().getAuthority() + "\r\nConnection: close\r\n\r\n";
      try {
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      } catch (SocketException e) {
        // A server need not read what it refuses.
      }
      return read(socket);
    }
  }

  private static String read(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    try (Reader reader =
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        answer.append((char) c);
      }
    } catch (SocketException | SocketTimeoutException e) {
      answer.append(" [cut off]");
    }
    return answer.toString();
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}

package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.cmds.FusekiServerCmd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Apache Fuseki's own server, started on our configuration in a folder that holds `store/`.
class StockFusekiTest {
  private static final String TURTLE = "text/turtle";

  @TempDir static Path project;
  private static Process server;
  private static URI address;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    try (NewsStore store = NewsStore.open(project.resolve("store"))) {
      store.write(writer ->
          writer.replace(
              iri("article/one"),
              triples("<a> rdfs:label 'Iran’s missiles' . <b> rdfs:label 'letter' .")));
    }
    Path config = Files.createDirectory(project.resolve("fuseki-config")).resolve("newsgraph.ttl");
    try (InputStream in =
        StoreConfiguration.class.getResourceAsStream("/fuseki-config/newsgraph.ttl")) {
      Files.copy(in, config);
    }
    int port = freePort();
    address = URI.create("http://localhost:" + port + "/");
    server =
        ChildProcess.start(
            project,
            FusekiServerCmd.class,
            List.of("--config", "fuseki-config/newsgraph.ttl", "--port", "" + port));
    awaitAnswer();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void answersTheTextQuery() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query 'missile' }";

    for (String path : List.of("news/sparql", "news/query")) {
      HttpResponse<String> answer = query(path, query);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("x\r\nhttp://localhost:3030/a\r\n");
    }
  }

  @Test
  void seesTheUnionOfTheGraphs() throws Exception {
    assertThat(query("news/sparql", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body())
        .isEqualTo("n\r\n2\r\n");
  }

  @Test
  void givesOneGraph() throws Exception {
    URI graph = address.resolve("news/data?graph=http://localhost:3030/article/one");
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(graph).header("Accept", TURTLE).build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("PREFIX rdfs:", "rdfs:label  \"letter\"");
  }

  @Test
  void writesNothing() throws Exception {
    String update = "update=" + encoded("INSERT DATA { <a:a> <a:a> <a:a> }");
    String form = "application/x-www-form-urlencoded";
    String triple = "<a:a> <a:a> <a:a> .";

    for (String path : List.of("news", "news/update", "news/sparql", "news/query", "news/data")) {
      assertThat(send("POST", path, form, update)).isBetween(400, 499);
      assertThat(send("POST", path, "application/sparql-update", "CLEAR ALL")).isBetween(400, 499);
      assertThat(send("PUT", path + "?graph=a:a", TURTLE, triple)).isBetween(400, 499);
      assertThat(send("POST", path + "?graph=a:a", TURTLE, triple)).isBetween(400, 499);
      assertThat(send("DELETE", path + "?graph=a:a", TURTLE, "")).isBetween(400, 499);
    }
    assertThat(query("news/sparql", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body())
        .isEqualTo("n\r\n2\r\n");
  }

  @Test
  void callsNoOtherServer() throws Exception {
    HttpResponse<String> answer =
        query("news/sparql", "SELECT * { SERVICE <%snews/query> { ?s ?p ?o } }".formatted(address));

    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).contains("SERVICE execution disabled");
  }

  private static HttpResponse<String> query(String path, String query)
      throws IOException, InterruptedException {
    URI uri = address.resolve(path + "?query=" + encoded(query));
    return CLIENT.send(
        HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(), BodyHandlers.ofString());
  }

  private static int send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    // A server that refuses a body may close the connection, so each request has its own.
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).statusCode();
    }
  }

  /// The server is there when it answers; a minute is far more than it takes.
  private static void awaitAnswer() throws IOException, InterruptedException {
    long limit = System.nanoTime() + 60_000_000_000L;
    while (server.isAlive() && System.nanoTime() < limit) {
      try {
        query("news/sparql", "ASK {}");
        return;
      } catch (ConnectException e) {
        Thread.sleep(200);
      }
    }
    server.destroyForcibly();
    throw new IOException("Fuseki did not start: " + server.inputReader().readAllAsString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries that would take all memory, row by row, on a machine that has little.
class MemoryTest {
  private static final String MORE = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";

  private static Process machine;
  private static URI address;
  private static HttpClient client;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                SmallMachine.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output = machine.inputReader();
    String line = output.readLine();
    while (line != null && !line.startsWith("at ")) {
      line = output.readLine();
    }
    address = URI.create(String.valueOf(line).substring("at ".length()));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    machine.outputWriter().close();
    machine.waitFor(1, TimeUnit.MINUTES);
    machine.destroyForcibly();
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/news/sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv, text/turtle")
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { MORE } ORDER BY ?i LIMIT 1000000",
        "SELECT DISTINCT ?x { MORE BIND(STRUUID() AS ?x) } OFFSET 10000000",
        "SELECT ?x (COUNT(*) AS ?y) { MORE BIND(STRUUID() AS ?x) } GROUP BY ?x",
        "SELECT (COUNT(DISTINCT ?x) AS ?y) { MORE BIND(STRUUID() AS ?x) }",
        "SELECT * { MORE BIND(CONCAT('LONG', STR(?a)) AS ?x) } ORDER BY ?x",
        "SELECT ?x (GROUP_CONCAT('LONG') AS ?y) { MORE BIND(STRUUID() AS ?x) } GROUP BY ?x",
        "SELECT * { { SELECT DISTINCT ?i ?x { MORE BIND(STRUUID() AS ?x) } } MINUS { SELECT ?i ?x { MORE BIND(STRUUID() AS ?x) } } }",
        "CONSTRUCT { ?a ?b ?x } WHERE { MORE BIND(CONCAT('LONG', STRUUID()) AS ?x) }",
      })
  void areStoppedAndOthersAnswered(String query) throws Exception {
    HttpResponse<String> answer =
        ask(query.replace("MORE", MORE).replace("LONG", "x".repeat(10_000)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("memory");
    assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
  }
}

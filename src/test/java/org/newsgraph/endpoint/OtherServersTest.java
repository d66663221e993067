package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;

/// Requests that would have the server fetch something. `HOST` stands for one that listens.
class OtherServersTest {
  private static Listener listener;
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) throws IOException {
    listener = new Listener();
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
    listener.close();
  }

  private static String addressed(String text) {
    return text.replace("HOST", listener.host());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://HOST/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://HOST/sparql> { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <http://HOST/sparql> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { BIND(IRI('http://HOST/x') AS ?e) SERVICE SILENT ?e { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://HOST/sparql> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://HOST/sparql> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://HOST/sparql> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://HOST/sparql> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o LATERAL { SERVICE <http://HOST/sparql> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { SERVICE <http://HOST/sparql> { ?s ?p ?o } } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://HOST/sparql> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://HOST/sparql> { ?s ?p ?o } }",
        "ASK { SERVICE <http://HOST/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <file:///etc/hostname> { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:1+http://HOST/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <urn:x-arq:self> { ?s ?p ?o } }",
      })
  void areNotAskedByService(String query) {
    HttpResponse<String> answer = news.select(addressed(query));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(listener.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news/sparql?query={SELECT * FROM <http://HOST/a.ttl> { ?s ?p ?o }}",
        "news/sparql?query={SELECT * FROM NAMED <http://HOST/a.ttl> { GRAPH ?g { ?s ?p ?o } }}",
        "news/sparql?query={SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }}",
        "news/sparql?query={SELECT * FROM <jar:http://HOST/a.jar!/b.ttl> { ?s ?p ?o }}",
        "news/sparql?query={SELECT * { ?s ?p ?o }}&default-graph-uri={http://HOST/a.ttl}",
        "news/sparql?query={SELECT * { ?s ?p ?o }}&default-graph-uri={file:///etc/hostname}",
        "news/sparql?query={SELECT * { GRAPH ?g { ?s ?p ?o } }}&named-graph-uri={http://HOST/a}",
        "news/sparql?query={SELECT * { GRAPH <http://HOST/a.ttl> { ?s ?p ?o } }}",
        "news/sparql?query={SELECT * { ?s ?p ?o FILTER(?s = <http://HOST/a>) }}&stylesheet={http://HOST/a}",
      })
  void areNotReadAsGraphs(String path) {
    HttpResponse<String> answer = news.get(encoded(path), "Accept", "text/csv");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().skip(1)).isEmpty();
    assertThat(listener.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, news/data?graph={http://HOST/a.ttl}, 404",
    "GET, news/data?graph={file:///etc/hostname}, 404",
    "PUT, news/data?graph={http://HOST/a.ttl}, 405",
    "POST, news/update?update={LOAD <http://HOST/a.ttl>}, 404",
    "POST, news/sparql?update={LOAD <http://HOST/a.ttl>}, 400",
    "GET, news/sparql?update={LOAD <http://HOST/a.ttl>}&using-graph-uri={http://HOST/a}, 400",
  })
  void areNotLoadedFrom(String method, String path, int status) {
    String context = "{\"@context\":\"http://" + listener.host() + "/context\",\"@id\":\"urn:a\"}";
    String body = method.equals("GET") ? "" : context;

    HttpResponse<String> answer =
        news.send(
            method,
            encoded(path),
            body,
            "Content-Type",
            path.contains("update") ? "application/x-www-form-urlencoded" : "application/ld+json");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(listener.asked()).isEmpty();
  }

  @Test
  void mayBeChosenAsGraphsThatTheStoreHas() {
    String graph = URLEncoder.encode(ServedNews.BASE + ServedNews.ARTICLE, StandardCharsets.UTF_8);
    String query =
        URLEncoder.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", StandardCharsets.UTF_8);
    String all = news.get("news/sparql?query=" + query, "Accept", "text/csv").body();
    String one =
        news.get("news/sparql?query=" + query + "&default-graph-uri=" + graph, "Accept", "text/csv")
            .body();
    String from =
        news.select(
                "SELECT (COUNT(*) AS ?n) FROM <"
                    + ServedNews.BASE
                    + ServedNews.ARTICLE
                    + "> { ?s ?p ?o }",
                "Accept",
                "text/csv")
            .body();

    assertThat(one).isEqualTo(from).isNotEqualTo(all).doesNotContain("\n0\r");
  }

  @Test
  void areAskedByServiceWhenTheyAreAllowed(@TempDir Path directory) throws IOException {
    try (Listener allowed = new Listener();
        ServedNews open =
            ServedNews.start(ServedNews.options(directory).withRules(allowing(allowed.host())))) {
      String service = "SELECT ?x { SERVICE <http://%s> { ?s ?p ?x } }";

      HttpResponse<String> answer =
          open.select(service.formatted(allowed.host() + "/sparql"), "Accept", "text/csv");
      HttpResponse<String> other = open.select(service.formatted(listener.host() + "/sparql"));
      HttpResponse<String> disguised =
          open.select(service.formatted(allowed.host() + "@" + listener.host() + "/"));
      HttpResponse<String> moved = open.select(service.formatted(allowed.host() + "/elsewhere"));

      assertThat(answer.body()).contains("told");
      assertThat(other.statusCode()).isEqualTo(422);
      assertThat(disguised.statusCode()).isEqualTo(422);
      assertThat(moved.statusCode()).isEqualTo(502);
      assertThat(allowed.asked()).containsExactly("/sparql", "/elsewhere");
      assertThat(listener.asked()).isEmpty();
    }
  }

  @Test
  void areNamedInTheOrderOfTheAlphabet(@TempDir Path directory) {
    ServiceHosts hosts =
        new ServiceHosts(Set.of("d.example", "B.example", "a.example", "c.example"));
    QueryRules rules = new QueryRules(Duration.ofSeconds(2), 1_000, 8, hosts);
    try (ServedNews open = ServedNews.start(ServedNews.options(directory).withRules(rules))) {
      assertThat(open.select("ASK { SERVICE <http://e.example/> { } }").body())
          .contains("a.example, b.example, c.example, d.example");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unanswered", "unfinished"})
  void areWaitedForUntilTheQuerysTimeIsUp(String path, @TempDir Path directory) throws IOException {
    try (Listener allowed = new Listener()) {
      QueryRules rules =
          new QueryRules(Duration.ofSeconds(2), 1_000, 8, new ServiceHosts(Set.of(allowed.host())));
      String service = "SELECT ?x { SERVICE %s <http://%s/%s> { ?s ?p ?x } }";
      try (ServedNews open = ServedNews.start(ServedNews.options(directory).withRules(rules))) {
        HttpResponse<String> loud = open.select(service.formatted("", allowed.host(), path));
        HttpResponse<String> still = open.select(service.formatted("SILENT", allowed.host(), path));

        assertThat(loud.statusCode()).as(loud.body()).isEqualTo(502);
        assertThat(still.statusCode()).as(still.body()).isIn(200, 503);
      }
    }
  }

  private static QueryRules allowing(String host) {
    QueryRules rules = QueryRules.DEFAULT;
    return new QueryRules(
        rules.time(), rules.rows(), rules.atOnce(), new ServiceHosts(Set.of(host)));
  }

  /// Percent-encodes what stands in the outermost braces.
  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    int depth = 0;
    int start = 0;
    String text = addressed(path);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' && depth++ == 0) {
        start = i + 1;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        encoded.append(URLEncoder.encode(text.substring(start, i), StandardCharsets.UTF_8));
      } else if (depth == 0) {
        encoded.append(text.charAt(i));
      }
    }
    return encoded.toString();
  }
}

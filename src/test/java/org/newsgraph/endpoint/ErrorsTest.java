package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server tells of itself when a request is wrong: nothing.
class ErrorsTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /page/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
        "GET /static/..%2f..%2fstore.properties HTTP/1.1",
        "GET /%ff%fe HTTP/1.1",
        "GET /page/person/%00 HTTP/1.1",
        "GET /page/person/a%0d%0aSet-Cookie:%20a=b HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "GET /news/sparql?query=%zz HTTP/1.1",
        "GET /news/sparql?query=%ff%fe HTTP/1.1",
        "GET /search?q=%zz HTTP/1.1",
        "GET /query?query=%ff HTTP/1.1",
        "GET /news//sparql?query=ASK%7B%7D HTTP/1.1",
        "GET /news/sparql;a=b?query=SELECT HTTP/1.1",
        "GET http:///news HTTP/1.1",
        "GET /news/data?graph=%00 HTTP/1.1",
        "GET /news/data?graph=not%20an%20iri HTTP/1.1",
        "GET /news/data?graph=urn:none&default HTTP/1.1",
        "GET /$/nothing HTTP/1.1",
        "GET /$/compact/news HTTP/1.1",
        "GET /nothing HTTP/1.1",
        "GET nothing HTTP/1.1",
        "GET / HTTP/9.9",
        "GET /",
        "TRACE / HTTP/1.1",
        "CONNECT example.org:80 HTTP/1.1",
        "PROPFIND / HTTP/1.1",
        "BREW /news/sparql HTTP/1.1",
        "PUT /news/sparql HTTP/1.1",
        "\u0000\u0001\u0002",
      })
  void tellNothingOfTheInside(String request) throws Exception {
    String answer = news.sendRaw(request + "\r\n");

    assertThat(answer)
        .matches("(?s)HTTP/1.1 (4|50[015]).*")
        .doesNotContainIgnoringCase("jetty", "fuseki", "jena", "servlet", "set-cookie", "server:")
        .doesNotContain("org.", "java", "Exception", "\tat ", "Caused by", "/tmp");
    assertThat(answer).containsIgnoringCase("Content-Type: text/plain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?x { ?x <http://jena.apache.org/text#query> '/(a*)*[/' } | 400",
        "SELECT ?x { ?x <http://jena.apache.org/text#query> 'a AND (' } | 400",
        "SELECT ?x { ?x <http://jena.apache.org/text#query> () } | 400",
        "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '(')) } | 400",
        "SELECT (STRDT('x', <http://www.w3.org/2001/XMLSchema#integer>) AS ?x) { } | 200",
        "SELECT (1/0 AS ?x) { } | 200",
        "SELECT * { ?s ?p 'unfinished } | 400",
        "SELECT * { ?s ?p \"\\u12\" } | 400",
        "SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) } | 400",
        "SELECT ?x ?x { } GROUP BY ?y HAVING | 400",
        "PREFIX : <\\u0000> SELECT * { :a :b :c } | 200",
        "SELECT * { <not an iri> ?p ?o } | 400",
        "BASE <:::> SELECT * { <a> ?p ?o } | 400",
      })
  void ofQueriesTellOnlyOfTheQuery(String query, int status) {
    HttpResponse<String> answer = news.select(query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("org.apache", "java.", "Exception", "\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Type, text/turtle, 415",
    "Content-Type, nonsense, 415",
    "Content-Type, application/sparql-update, 415",
    "Content-Type, application/sparql-query; charset=no-such, 400",
    "Accept, nonsense, 406",
    "Accept, image/png, 406",
    "Accept, 'text/csv;q=0', 406",
    "Accept, 'text/csv;q=nonsense, text/turtle', 200",
    "Range, 'bytes=0-1,1-2,2-3', 200",
    "If-None-Match, '\"', 200",
    "If-Modified-Since, nonsense, 200",
    "X-Forwarded-Host, evil.example, 200",
    "Access-Control-Request-Method, DELETE, 200",
  })
  void ofHeadersAreAnsweredByAStatus(String header, String value, int status) {
    boolean typed = header.equals("Content-Type");

    HttpResponse<String> answer =
        news.send(
            "POST",
            "news/sparql",
            "ASK {}",
            "Content-Type",
            typed ? value : "application/sparql-query",
            typed ? "X-Other" : header,
            value);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("org.", "Exception", "evil");
  }

  @Test
  void areProblemsPagesOrTextsAsTheClientLikes() {
    assertThat(ServedNews.contentType(news.get("nothing", "Accept", "application/json")))
        .isEqualTo("application/problem+json;charset=utf-8");
    assertThat(ServedNews.contentType(news.get("nothing", "Accept", "text/html")))
        .isEqualTo("text/html;charset=utf-8");
    assertThat(ServedNews.contentType(news.get("nothing"))).isEqualTo("text/plain;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nothing", "news/sparql?query=ASK%7B%7D", "page/person/nobody", "$/ping"})
  void andAnswersNameNoProgramAndForbidScripts(String path) {
    HttpResponse<String> answer = news.get(path);

    assertThat(answer.headers().map())
        .doesNotContainKeys("server", "x-powered-by", "fuseki-request-id");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .doesNotContain("unsafe-inline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback=alert",
        "callback=%3Cscript%3Ealert(1)%3C/script%3E&output=json",
        "stylesheet=%22%3F%3E%3Cscript%3Ealert(1)%3C/script%3E&output=xml",
        "force-accept=text/html",
        "output=text/html",
        "format=%3Cscript%3E",
        "results=text/html",
      })
  void andAnswersHoldNothingThatTheAddressPutsThere(String parameters) {
    HttpResponse<String> answer = news.get("news/sparql?query=ASK%7B%7D&" + parameters);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).startsWith("application/sparql-results+");
    assertThat(answer.body()).doesNotContain("alert", "script", "stylesheet");
  }
}

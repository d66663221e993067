package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
  private static final String ALL_ATTACKS =
      """
      PREFIX ne: <https://w3id.org/newsgraph/ontology#>
      SELECT ?event WHERE { ?event a ne:Airstrike }
      """;
  private static final String HEAVY = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";

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
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values"
  })
  void answersAQueryByGetInTheFormatAskedFor(String accept, String contentType) {
    HttpResponse<String> answer = news.select(ALL_ATTACKS, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
    assertThat(answer.body()).contains("http://news.example/" + ServedNews.EVENT);
  }

  @ParameterizedTest
  @CsvSource({
    "ASK, output=json, application/sparql-results+json",
    "ASK, output=xml, application/sparql-results+xml",
    "ASK, output=csv, text/csv",
    "ASK, output=CSV, text/csv",
    "ASK, output=tsv, text/tab-separated-values",
    "ASK, output=text, text/plain",
    "ASK, format=text/csv, text/csv",
    "ASK, results=application/sparql-results%2Bxml, application/sparql-results+xml",
    "ASK, results=application/sparql-results+xml, application/sparql-results+xml",
    "ASK, output=csv&format=json, text/csv",
    "CONSTRUCT, output=ttl, text/turtle",
    "CONSTRUCT, output=turtle, text/turtle",
    "CONSTRUCT, output=n3, text/turtle",
    "CONSTRUCT, output=nt, application/n-triples",
    "CONSTRUCT, output=xml, application/rdf+xml",
    "CONSTRUCT, output=rdf%2Bxml, application/rdf+xml",
    "CONSTRUCT, format=rdf+xml&output=rdf+xml&results=rdf+xml, application/rdf+xml",
    "CONSTRUCT, output=json-ld, application/ld+json",
    "CONSTRUCT, output=json, application/ld+json",
    "CONSTRUCT, output=trig, application/trig",
    "CONSTRUCT, output=application/n-quads, application/n-quads",
  })
  void answersInTheFormThatTheAddressNames(String form, String parameters, String type) {
    String query = form + (form.equals("ASK") ? " {}" : " { <urn:a> <urn:b> 1 } WHERE {}");

    HttpResponse<String> answer =
        news.get(
            "news/sparql?query=" + ServedNews.encoded(query) + "&" + parameters,
            "Accept",
            "application/sparql-results+xml;q=0.9,application/n-triples;q=0.8,image/png");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer).split(";")[0]).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "ASK, output=turtle, application/sparql-results+xml",
    "ASK, output=, application/sparql-results+xml",
    "CONSTRUCT, format=csv, application/n-triples",
    "CONSTRUCT, output=nonsense, application/n-triples",
  })
  void answersInTheFormAcceptedWhereTheAddressNamesNone(
      String form, String parameters, String type) {
    answersInTheFormThatTheAddressNames(form, parameters, type);
  }

  @Test
  void answersAQueryByPost() {
    HttpResponse<String> direct =
        news.send("POST", "news/query", ALL_ATTACKS, "Content-Type", "application/sparql-query");
    HttpResponse<String> form =
        news.send(
            "POST",
            "news/sparql",
            "query=" + URLEncoder.encode(ALL_ATTACKS, StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(direct.statusCode()).isEqualTo(200);
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).isEqualTo(direct.body()).contains(ServedNews.EVENT);
  }

  @Test
  void seesTheUnionOfTheArticlesWithoutGraph() {
    String query =
        """
        PREFIX ne: <https://w3id.org/newsgraph/ontology#>
        SELECT (COUNT(*) AS ?n) WHERE { ?article ne:reports <http://news.example/%s> }
        """
            .formatted(ServedNews.EVENT);

    assertThat(news.select(query, "Accept", "text/csv").body().lines()).containsExactly("n", "2");
  }

  @Test
  void tellsWhichArticleSaysSo() {
    String query =
        """
        PREFIX ne: <https://w3id.org/newsgraph/ontology#>
        SELECT ?article WHERE { GRAPH ?article { ?event ne:instrument ?any } }
        """;

    assertThat(news.select(query, "Accept", "text/csv").body())
        .contains("http://news.example/" + ServedNews.ARTICLE);
  }

  @Test
  void findsWords() {
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        SELECT ?thing WHERE { ?thing text:query "strelsau" }
        """;

    assertThat(news.select(query, "Accept", "text/csv").body())
        .contains("http://news.example/place/strelsau");
  }

  @Test
  void readsAGraphByTheGraphStoreProtocol() {
    String graph =
        URLEncoder.encode("http://news.example/" + ServedNews.ARTICLE, StandardCharsets.UTF_8);

    HttpResponse<String> answer = news.get("news/data?graph=" + graph, "Accept", "text/turtle");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Rudolf Rassendyll");
    assertThat(news.get("news/get?graph=" + graph).statusCode()).isEqualTo(200);
    assertThat(news.get("news/data?graph=http://nobody.example/").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, 200, text/turtle",
    "application/n-triples, 200, application/n-triples",
    "'application/trig,text/turtle;q=0.1', 200, text/turtle",
    "application/trig, 406, text/plain",
    "application/n-quads, 406, text/plain",
  })
  void givesAGraphInNoFormThatWasNotAskedFor(String accept, int status, String type) {
    String graph = ServedNews.encoded(ServedNews.BASE + ServedNews.ARTICLE);

    HttpResponse<String> answer = news.get("news/data?graph=" + graph, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(ServedNews.contentType(answer).split(";")[0]).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, news/data?default",
    "POST, news/data?default",
    "DELETE, news/data?default",
    "PATCH, news/data?default",
    "POST, news/update",
    "POST, news",
    "PUT, news",
    "POST, news/upload",
    "PUT, news/get?graph=http://news.example/graph/gazetteer",
    "DELETE, news/get?graph=http://news.example/graph/gazetteer",
    "POST, $/compact/news",
    "POST, $/datasets",
    "POST, page/person/rudolf-rassendyll",
    "DELETE, person/rudolf-rassendyll"
  })
  void refusesToWrite(String method, String path) {
    HttpResponse<String> answer =
        news.send(method, path, "<urn:a> <urn:b> <urn:c> .", "Content-Type", "text/turtle");

    assertThat(answer.statusCode()).isIn(404, 405);
    assertThat(news.select("ASK { <urn:a> ?p ?o }", "Accept", "text/csv").body()).contains("false");
  }

  @Test
  void refusesUpdatesAsQueries() {
    HttpResponse<String> answer = news.select("INSERT DATA { <urn:a> <urn:b> <urn:c> }");

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void readsNoFileByFrom() {
    HttpResponse<String> answer =
        news.select("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", "Accept", "text/csv");

    assertThat(answer.body().lines()).hasSize(1);
  }

  @Test
  void answersAQueryThatTakesTooLongWithAnError() {
    HttpResponse<String> answer =
        news.get(
            "news/sparql?timeout=1&query="
                + URLEncoder.encode(
                    "SELECT (COUNT(*) AS ?count) { " + HEAVY + " }", StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("took too long");
  }

  /// By how far the rows had got when time was up.
  private static String outcome(String path, String accept) {
    try {
      return String.valueOf(news.get(path, "Accept", accept).statusCode());
    } catch (UncheckedIOException e) {
      return "broken off";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/csv", "text/tab-separated-values", "application/sparql-results+json"})
  void neverMakesAnAnswerCutShortLookComplete(String accept) {
    String query = URLEncoder.encode("SELECT * { " + HEAVY + " }", StandardCharsets.UTF_8);

    assertThat(outcome("news/sparql?timeout=1&query=" + query, accept)).isIn("503", "broken off");
  }

  @Test
  void answersRowsThatStopComingWithAnError() {
    // The first row is there at once, the next one never.
    String query =
        "SELECT ?x { { BIND(1 AS ?x) } UNION { SELECT (COUNT(*) AS ?x) { " + HEAVY + " } } }";

    HttpResponse<String> answer =
        news.get(
            "news/sparql?timeout=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            "Accept",
            "text/csv");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("x\r\n1");
  }

  @Test
  void tellsWhereAQueryIsWrongInTextOrAsAProblem() {
    HttpResponse<String> text = news.select("SELECT ? { }");
    HttpResponse<String> problem =
        news.select("SELECT ? { \"ы\" }", "Accept", "application/problem+json");

    assertThat(text.statusCode()).isEqualTo(400);
    assertThat(ServedNews.contentType(text)).isEqualTo("text/plain;charset=utf-8");
    assertThat(text.body()).contains("line 1");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(ServedNews.contentType(problem)).isEqualTo("application/problem+json;charset=utf-8");
    assertThat(problem.body()).contains("\"status\"", "400", "\"detail\"");
  }

  @Test
  void takesIrisAsRelativeToTheBaseOfTheStore() {
    String query = "SELECT ?x { VALUES ?x { <%s> } ?x ?p ?o }".formatted(ServedNews.EVENT);

    assertThat(news.select(query, "Accept", "text/csv").body())
        .contains(ServedNews.BASE + ServedNews.EVENT);
    assertThat(news.select("BASE <http://other.example/> " + query, "Accept", "text/csv").body())
        .doesNotContain(ServedNews.EVENT);
    assertThat(news.select("\uFEFF" + query).statusCode()).isEqualTo(200);
  }
}

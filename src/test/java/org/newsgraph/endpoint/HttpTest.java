package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What HTTP asks of every answer.
class HttpTest {
  private static final String QUERY = "news/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D";
  private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(ServedNews.options(directory).withLicense(LICENSE));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search?q=attack",
        "dataset",
        "dataset.ttl",
        ".well-known/void",
        "ontology",
        "ontology.nt",
        "page/" + ServedNews.EVENT,
        "data/" + ServedNews.EVENT + ".ttl",
        "data/" + ServedNews.EVENT + ".jsonld",
      })
  void isNotSentAgainWhileItIsTheSame(String path) {
    HttpResponse<String> first = news.get(path);
    String tag = header(first, "ETag");
    String date = header(first, "Last-Modified");

    HttpResponse<String> byTag = news.get(path, "If-None-Match", "\"other\", " + tag);
    HttpResponse<String> byDate = news.get(path, "If-Modified-Since", date);
    HttpResponse<String> changed =
        news.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", date);
    HttpResponse<String> old = news.get(path, "If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(tag).startsWith("W/\"");
    assertThat(byTag.statusCode()).isEqualTo(304);
    assertThat(byTag.body()).isEmpty();
    assertThat(header(byTag, "ETag")).isEqualTo(tag);
    assertThat(byDate.statusCode()).isEqualTo(304);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(old.statusCode()).isEqualTo(200);
  }

  @Test
  void tellsTheFormsOfADocumentApart() {
    String turtle = header(news.get("dataset", "Accept", "text/turtle"), "ETag");
    String html = header(news.get("dataset", "Accept", "text/html"), "ETag");

    assertThat(turtle).isNotEqualTo(html);
    assertThat(news.get("dataset", "Accept", "text/html", "If-None-Match", turtle).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page/person/nobody", "data/person/nobody.ttl", "person/nobody"})
  void isNotFoundEvenWhenAClientClaimsToHaveIt(String path) {
    HttpResponse<String> answer = news.get(path, "If-None-Match", "*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "ETag")).isEmpty();
  }

  @Test
  void linksAPageToItsDataItsOwnAddressAndTheLicence() {
    assertThat(header(news.get("page/" + ServedNews.EVENT), "Link"))
        .contains(
            "<../../data/" + ServedNews.EVENT + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"")
        .contains("<../../data/" + ServedNews.EVENT + ".ttl>; rel=\"describedby\"")
        .contains("<http://news.example/page/" + ServedNews.EVENT + ">; rel=\"canonical\"")
        .contains("<" + LICENSE + ">; rel=\"license\"");
  }

  @Test
  void linksDataToWhatItDescribesAndToItsOtherForms() {
    assertThat(header(news.get("data/" + ServedNews.EVENT + ".nt"), "Link"))
        .contains("<../../page/" + ServedNews.EVENT + ">; rel=\"alternate\"; type=\"text/html\"")
        .contains("<../../data/" + ServedNews.EVENT + ".ttl>; rel=\"alternate\"")
        .doesNotContain(".nt>; rel=\"alternate\"")
        .contains("<http://news.example/" + ServedNews.EVENT + ">; rel=\"describes\"")
        .contains("<http://news.example/data/" + ServedNews.EVENT + ".nt>; rel=\"canonical\"")
        .contains("<" + LICENSE + ">; rel=\"license\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dataset",
        "ontology.ttl",
        "page/" + ServedNews.EVENT,
        QUERY,
        "news/data?default"
      })
  void isToldByHeadWithoutItsBody(String path) {
    HttpResponse<String> get = news.get(path);
    HttpResponse<String> head = news.send("HEAD", path, "");

    assertThat(head.statusCode()).isEqualTo(get.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
  }

  @ParameterizedTest
  @CsvSource({
    "page/person/rudolf-rassendyll, 'GET, HEAD, OPTIONS'",
    "dataset, 'GET, HEAD, OPTIONS'",
    "news/sparql, 'GET, HEAD, OPTIONS, POST'",
    "news/data, 'GET, HEAD, OPTIONS'",
  })
  void tellsWhatCanBeDoneWithAnAddress(String path, String methods) {
    HttpResponse<String> answer = news.send("OPTIONS", path, "");

    assertThat(answer.statusCode()).isBetween(200, 204);
    assertThat(header(answer, "Allow").split(", *")).containsExactlyInAnyOrder(methods.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", QUERY, "data/" + ServedNews.EVENT + ".ttl", "nothing", "news/data"})
  void mayBeReadByPagesOfEveryOriginWithoutCredentials(String path) {
    HttpResponse<String> answer = news.get(path, "Origin", "https://other.example");
    HttpResponse<String> preflight =
        news.send(
            "OPTIONS",
            path,
            "",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "POST");

    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(preflight, "Access-Control-Allow-Methods")).doesNotContain("PUT", "DELETE");
  }

  @ParameterizedTest
  @ValueSource(strings = {QUERY, "", "news/data", "dataset.ttl", "static/style.css"})
  void isPackedForThoseWhoWantIt(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(news.address().resolve("/" + path))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> packed;
    try (HttpClient client = HttpClient.newHttpClient()) {
      packed = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(String.join(",", packed.headers().allValues("Vary"))).contains("Accept-Encoding");
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(packed.body().length).isLessThan(unpacked.length);
    assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(news.get(path).body());
  }

  @Test
  void isNotSentAgainPackedEither() {
    HttpResponse<String> packed = news.get("dataset.ttl", "Accept-Encoding", "gzip");

    assertThat(
            news.get(
                    "dataset.ttl",
                    "Accept-Encoding",
                    "gzip",
                    "If-None-Match",
                    header(packed, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s ?p ?o }, text/turtle, 406",
    "SELECT * { ?s ?p ?o }, text/html, 406",
    "SELECT * { ?s ?p ?o }, 'text/html, */*;q=0.1', 200",
    "ASK { ?s ?p ?o }, application/n-triples, 406",
    "DESCRIBE ?s { ?s ?p ?o }, text/csv, 406",
    "DESCRIBE ?s { ?s ?p ?o }, application/ld+json, 200",
    "CONSTRUCT WHERE { ?s ?p ?o }, application/sparql-results+json, 406",
  })
  void isNotAcceptableWhereNoFormOfTheAnswerFits(String query, String accept, int status) {
    HttpResponse<String> answer = news.select(query, "Accept", accept);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status == 406) {
      assertThat(answer.body()).contains("can be had as");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, 406",
    "image/png, 406",
    "text/turtle, 406",
    "application/rdf+xml, 406",
    "application/ld+json, 406",
    "application/trig, 200",
    "application/n-quads, 200",
    "*/*, 200",
  })
  void isNotAcceptableWhereAllGraphsCanNotBeHadSo(String accept, int status) {
    assertThat(news.get("news/data", "Accept", accept).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "'text/turtle, application/trig;q=0.5', application/trig",
    "'application/ld+json, application/n-quads;q=0.5', application/n-quads",
    "*/*, application/trig",
  })
  void holdsAllGraphsInAFormThatNamesThem(String accept, String type) {
    HttpResponse<String> answer = news.get("news/data", "Accept", accept);

    assertThat(ServedNews.contentType(answer)).isEqualTo(type + ";charset=utf-8");
    assertThat(
            quads(answer)
                .containsGraph(NodeFactory.createURI(ServedNews.BASE + ServedNews.ARTICLE)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/trig, 200",
    "'text/turtle, application/n-quads;q=0.5', application/n-quads, 200",
    "application/ld+json, application/ld+json, 200",
    "text/turtle, text/plain;charset=utf-8, 406",
    "application/rdf+xml, text/plain;charset=utf-8, 406",
  })
  void losesNoTriplesThatAQueryPutsIntoNamedGraphs(String accept, String type, int status) {
    HttpResponse<String> answer =
        news.select(
            "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 3",
            "Accept",
            accept);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(ServedNews.contentType(answer)).isEqualTo(type);
    if (status == 200) {
      assertThat(quads(answer).stream()).hasSize(3);
    }
  }

  private static DatasetGraph quads(HttpResponse<String> answer) {
    String type = ServedNews.contentType(answer).split(";")[0];
    return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
        .toDatasetGraph();
  }

  @ParameterizedTest
  @CsvSource({
    "output=rdf+xml&format=rdf+xml&results=rdf+xml, application/rdf+xml, application/rdf+xml",
    "output=json&format=json, application/rdf+xml, application/ld+json",
    "output=ttl, */*, text/turtle",
  })
  void isSentInTheFormThatClientsNameInTheirWay(String parameters, String accept, String type) {
    HttpResponse<String> answer =
        news.get(
            "news/sparql?query="
                + ServedNews.encoded("CONSTRUCT WHERE { ?s ?p ?o }")
                + "&"
                + parameters,
            "Accept",
            accept);

    assertThat(ServedNews.contentType(answer)).isEqualTo(type);
  }
}

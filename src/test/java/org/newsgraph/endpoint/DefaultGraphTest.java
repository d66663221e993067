package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The default graph as clients of the Graph Store Protocol read it: what queries see without
/// `GRAPH`.
class DefaultGraphTest {
  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static Graph seenByQueries() {
    String triples =
        news.select("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "Accept", "application/n-triples")
            .body();
    return RDFParser.fromString(triples, Lang.NTRIPLES).toGraph();
  }

  @ParameterizedTest
  @CsvSource({
    "default, text/turtle",
    "default, application/n-triples",
    "default=, 'application/rdf+xml, text/turtle;q=0.5'",
    "graph=default, text/turtle",
    "graph=union, text/turtle",
    "graph=urn:x-arq:UnionGraph, text/turtle",
    "graph=urn:x-arq:DefaultGraph, text/turtle",
  })
  void holdsWhatQueriesSee(String parameter, String accept) {
    HttpResponse<String> answer = news.get("news/data?" + parameter, "Accept", accept);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Lang language = RDFLanguages.contentTypeToLang(ServedNews.contentType(answer).split(";")[0]);
    Graph graph = RDFParser.fromString(answer.body(), language).toGraph();
    assertThat(graph.isEmpty()).isFalse();
    assertThat(graph.isIsomorphicWith(seenByQueries())).isTrue();
  }

  @Test
  void isTurtleForWhoSaysNothing() {
    assertThat(ServedNews.contentType(news.get("news/data?default")))
        .isEqualTo("text/turtle;charset=utf-8");
  }

  @Test
  void answersToHeadAsToGet() {
    HttpResponse<String> head = news.send("HEAD", "news/data?default", "");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(head)).isEqualTo("text/turtle;charset=utf-8");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"application/rdf+xml", "application/ld+json", "text/html"})
  void isRefusedInFormsThatWouldHaveToBeMadeInMemory(String accept) {
    HttpResponse<String> answer = news.get("news/data?default", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(news.send("HEAD", "news/data?default", "", "Accept", accept).statusCode())
        .isEqualTo(406);
  }

  @Test
  void hasNoTextsWhereTheseAreNotShown(@TempDir Path directory) {
    try (ServedNews withoutText = ServedNews.start(ServedNews.options(directory).withoutText())) {
      assertThat(withoutText.get("news/data?default").body())
          .contains("schema:headline")
          .doesNotContain("schema:text ", "<https://schema.org/text>");
    }
  }
}

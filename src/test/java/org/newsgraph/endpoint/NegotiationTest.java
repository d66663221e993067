package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {
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
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html                                            | page/{}       | text/html",
        "*/*                                                  | page/{}       | text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | page/{} | text/html",
        "text/turtle                                          | data/{}.ttl   | text/turtle",
        "application/ld+json                                  | data/{}.jsonld| application/ld+json",
        "application/n-triples                                | data/{}.nt    | application/n-triples",
        "application/rdf+xml                                  | data/{}.rdf   | application/rdf+xml",
        "text/html;q=0.4, text/turtle;q=0.6                   | data/{}.ttl   | text/turtle",
        "text/html;q=0.9, text/turtle;q=0.6                   | page/{}       | text/html",
        "application/ld+json, text/turtle;q=0.9, */*;q=0.1    | data/{}.jsonld| application/ld+json",
        "text/html;q=0, */*                                   | data/{}.ttl   | text/turtle",
        "application/*                                        | data/{}.jsonld| application/ld+json",
      })
  void leadsFromAThingToWhatTheClientAccepts(String accept, String path, String contentType) {
    HttpResponse<String> redirect = news.get(ServedNews.EVENT, "Accept", accept);

    String location = redirect.headers().firstValue("Location").orElseThrow();
    assertThat(redirect.statusCode()).isEqualTo(303);
    assertThat(redirect.headers().allValues("Vary")).contains("Accept");
    assertThat(URI.create(location).isAbsolute()).isFalse();
    URI target = news.address().resolve("/" + ServedNews.EVENT).resolve(location);
    assertThat(target.getPath()).isEqualTo("/" + path.replace("{}", ServedNews.EVENT));
    HttpResponse<String> answer = news.get(target.getPath().substring(1));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo(contentType + ";charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article/rocket-hits-harbour-1a2b3c4d",
        "person/rudolf-rassendyll",
        "organization/daily-example",
        "place/ruritania",
        "thing/rocket-1a2b3c4d",
        "event/2021-03-04-attack-strelsau",
        "claim/1a2b3c4d-1",
        "membership/rudolf-rassendyll-ambassador-1a2b3c4d",
        "role/ambassador",
        "graph/gazetteer"
      })
  void hasAPageAndDataForEveryKindOfThing(String thing) {
    assertThat(news.get(thing).statusCode()).isEqualTo(303);
    assertThat(news.get("page/" + thing).statusCode()).isEqualTo(200);
    assertThat(news.get("data/" + thing + ".ttl").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "data", "static"})
  void anAddressWithoutItsRestIsNotFound(String path) {
    assertThat(news.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void isNotAcceptableWhereNothingFits() {
    HttpResponse<String> answer = news.get(ServedNews.EVENT, "Accept", "image/png");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> redirect = news.send("HEAD", ServedNews.EVENT, "");
    HttpResponse<String> page = news.send("HEAD", "page/" + ServedNews.EVENT, "");

    assertThat(redirect.statusCode()).isEqualTo(303);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    assertThat(page.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person/nobody",
        "page/person/nobody",
        "data/person/nobody.ttl",
        "data/event/2021-03-04-attack-strelsau.",
        "data/event/2021-03-04-attack-strelsau.exe",
        "person/Rudolf_Rassendyll",
        "person/",
        "person",
        "person/rudolf-rassendyll/more",
        "person/rudolf-rassendyll;a=b",
        "static/../style.css",
        "static/other.css",
        "news",
        "nothing"
      })
  void knowsNothingElse(String path) {
    HttpResponse<String> answer = news.get(path);

    assertThat(answer.statusCode()).isIn(404, 400);
    assertThat(answer.body()).isNotBlank().doesNotContain("org.", "Exception", "\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html           | text/html",
        "*/*                 | text/html",
        "text/turtle         | text/turtle",
        "application/ld+json | application/ld+json",
        "application/rdf+xml | application/rdf+xml",
      })
  void servesTheOntologyInEveryForm(String accept, String contentType) {
    HttpResponse<String> answer = news.get("ontology", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo(contentType + ";charset=utf-8");
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(answer.body()).contains("factuality");
  }

  @Test
  void servesTheOntologyUnderAFixedAddressForEachForm() {
    assertThat(news.get("ontology.ttl").body()).contains("ne:factuality");
    assertThat(news.get("ontology.nt").body()).contains("ontology#factuality>");
    assertThat(news.get("ontology", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void servesTheAlignmentsOfTheOntologyAsData() {
    assertThat(news.get("ontology/alignments.nt").body())
        .contains("ontology#Arrest> <http://www.w3.org/2004/02/skos/core#closeMatch>");
    assertThat(news.get("ontology/alignments", "Accept", "text/html").statusCode()).isEqualTo(406);
    assertThat(ServedNews.contentType(news.get("ontology/alignments")))
        .isEqualTo("text/turtle;charset=utf-8");
  }

  @Test
  void theContextOfJsonIsWhereItsIriSays() {
    HttpResponse<String> context = news.get("ontology/context.jsonld");

    assertThat(ServedNews.contentType(context)).isEqualTo("application/ld+json");
    assertThat(context.body()).contains("\"agent\": {\"@id\": \"ne:agent\", \"@type\": \"@id\"}");
  }
}

package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;

/// Queries that would take more than their share.
class LimitsTest {
  private static final int ROWS = 1_000;
  private static final String FOR_EVER =
      "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  /// Without the reference back, Java remembers where it has been and comes to an end.
  private static final String ENDLESS = "^(a|a)*\\\\1c$";

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    QueryRules rules = new QueryRules(Duration.ofSeconds(3), ROWS, 1, ServiceHosts.NONE);
    news = ServedNews.start(ServedNews.options(directory).withRules(rules));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1001",
        "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }",
        "CONSTRUCT { GRAPH ?a { ?a ?b ?f } } WHERE { ?a ?b ?c . ?d ?e ?f }",
      })
  void areRefusedWhenTheyHaveTooManyRows(String query) {
    HttpResponse<String> answer = news.select(query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("more than 1,000", "LIMIT");
  }

  @Test
  void areAnsweredUpToThatNumberOfRows() {
    HttpResponse<String> answer =
        news.select(
            "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1000", "Accept", "text/tab-separated-values");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines()).hasSize(1 + ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&timeout=100",
        "&timeout=0",
        "&timeout=-1",
        "&timeout=nonsense",
        "&timeout=1,2"
      })
  void areStoppedWhenTheirTimeIsUpWhateverTheyAskFor(String parameter) {
    long start = System.nanoTime();

    HttpResponse<String> answer =
        news.get("news/sparql?query=" + ServedNews.encoded(FOR_EVER) + parameter);

    assertStopped(answer);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { BIND('TEXT' AS ?t) FILTER(REGEX(?t, 'PATTERN')) }",
        "SELECT * { BIND('TEXT' AS ?t) FILTER(REGEX(?t, 'PATTERN', 'i')) }",
        "SELECT (REGEX('TEXT', 'PATTERN') AS ?x) { }",
        "SELECT (REPLACE('TEXT', 'PATTERN', 'b') AS ?x) { }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER(REGEX('TEXT', 'PATTERN')) } }",
        "SELECT * { { SELECT (REGEX('TEXT', 'PATTERN') AS ?x) { } } }",
        "SELECT ?s { ?s ?p ?o } ORDER BY REGEX('TEXT', 'PATTERN')",
        "SELECT (COUNT(REGEX(CONCAT('TEXT', STR(?s)), 'PATTERN')) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING REGEX('TEXT', 'PATTERN')",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(REGEX('TEXT', 'PATTERN')) }",
      })
  void areRefusedWhenARegularExpressionWouldTakeForEver(String query) {
    HttpResponse<String> answer =
        news.select(query.replace("TEXT", "a".repeat(60) + "!").replace("PATTERN", ENDLESS));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("regular expression");
  }

  @Test
  void areAnsweredWhenTheirRegularExpressionsComeToAnEnd() {
    String query =
        "SELECT ?x { BIND(REPLACE('Strelsau', 's(.)', '$1-', 'i') AS ?x)"
            + " FILTER(REGEX(?x, '^T-REL', 'i') && REGEX('a.b', 'a.b', 'q')) }";

    assertThat(news.select(query, "Accept", "text/csv").body()).isEqualTo("x\r\nt-rela-u\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) = CONCAT(STR(?l), STR(?f))) }",
        "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?f) = CONCAT(STR(?l), STR(?a))) }",
        "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?f) = CONCAT(STR(?l), STR(?a))) }",
      })
  void areStoppedWhenTheyCompareForEver(String query) {
    assertStopped(news.select(query, "Accept", "*/*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } ORDER BY ?i",
        "SELECT DISTINCT ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l BIND(STRUUID() AS ?x) } OFFSET 100000000",
        "SELECT * { ?a (<urn:none>|!<urn:none>)* ?b . ?c (<urn:none>|!<urn:none>)* ?d . ?e ?f ?g } OFFSET 100000000",
      })
  void areStoppedWhenTheyGatherWithoutEnd(String query) {
    assertStopped(news.select(query, "Accept", "*/*"));
  }

  /// Which of the two limits is reached first is up to the machine, and to what else it holds in
  /// memory.
  private static void assertStopped(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(503, 422);
    if (answer.statusCode() == 503) {
      assertThat(answer.body()).contains("too long");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    } else {
      assertThat(answer.body()).contains("memory");
    }
  }

  @Test
  void areRefusedWhenTheyPutTogetherTooLongAText() {
    HttpResponse<String> answer =
        news.select(
            "SELECT (GROUP_CONCAT(?x) AS ?y) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?x . ?j ?k ?l }");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("characters");
  }

  @Test
  void waitTheirTurnAndAreRefusedWhenItDoesNotCome() {
    List<HttpResponse<String>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> news.select(FOR_EVER)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 429)
        .isNotEmpty()
        .allSatisfy(LimitsTest::assertStopped);
    assertThat(answers).extracting(HttpResponse::statusCode).contains(429);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 429)
        .allSatisfy(answer ->
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive());
    assertThat(news.get("").statusCode()).isEqualTo(200);
    assertThat(news.select("ASK {}").statusCode()).isEqualTo(200);
  }
}

package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.endpoint.query.QueryRules;
import org.newsgraph.endpoint.query.ServiceHosts;
import org.newsgraph.endpoint.view.ExampleQuery;

/// Saved queries, asked by their addresses.
class ApiTest {
  private static final String PREFIXES =
      "PREFIX ne: <https://w3id.org/newsgraph/ontology#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX text: <http://jena.apache.org/text#>\n";

  private static final ExampleQuery ROLES =
      new ExampleQuery(
          "roles",
          "Who has which part",
          "Parts of events.",
          """
          # @param actor thing required: Whose parts
          # @param class class: Only in events of this class
          # @param from date: Not before this day
          # @param least number: At least so sure
          """
              + PREFIXES
              + """
              SELECT ?event ?label ?day ?confidence {
                VALUES ?actor { <place/ruritania> }
                VALUES ?class { UNDEF }
                VALUES ?from { UNDEF }
                VALUES ?least { 0 }
                ?event ne:participant ?actor ; rdfs:label ?label .
                FILTER (!BOUND(?class) || EXISTS { ?event a ?class })
                OPTIONAL { ?event ne:earliest ?day }
                FILTER (!BOUND(?from) || ?day >= ?from)
                OPTIONAL { ?event ne:confidence ?confidence }
                FILTER (COALESCE(?confidence, 1) >= ?least)
              }
              ORDER BY ?event
              """);

  private static final ExampleQuery WORDS =
      new ExampleQuery(
          "words",
          "Where words are",
          "",
          "# @param words words required: The words\n"
              + PREFIXES
              + "SELECT ?thing { VALUES ?words { \"attack\" } ?thing text:query ?words } ORDER BY ?thing");

  private static final ExampleQuery INNER =
      new ExampleQuery(
          "inner",
          "How many",
          "",
          "# @param actor thing: Whose\n"
              + PREFIXES
              + "SELECT ?n { { SELECT (COUNT(DISTINCT ?e) AS ?n) { VALUES ?actor { UNDEF }"
              + " ?e ne:agent ?actor } } }");

  private static final ExampleQuery FOR_EVER =
      new ExampleQuery(
          "for-ever",
          "All",
          "",
          "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }");

  private static final ExampleQuery GRAPH =
      new ExampleQuery("graph", "Triples", "", "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c }");

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    QueryRules rules = new QueryRules(Duration.ofSeconds(3), 10_000, 1, ServiceHosts.NONE);
    news =
        ServedNews.start(
            ServedNews.options(directory)
                .withRules(rules)
                .withExamples(List.of(ROLES, WORDS, INNER, FOR_EVER, GRAPH)));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static HttpResponse<String> get(String address, String... headers) {
    return news.get("api/" + address, headers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roles.csv",
        "roles.csv?actor=place/ruritania",
        "roles.csv?actor=ruritania",
        "roles.csv?actor=Ruritania",
        "roles.csv?actor=RURITANIA",
        "roles.csv?actor=http://news.example/place/ruritania",
        "roles.csv?actor=%20Ruritania%20&class=&from=&limit=",
      })
  void takeAThingByIriPathSlugOrName(String address) {
    assertThat(get(address).body().lines())
        .hasSize(3)
        .contains(
            "http://news.example/event/2021-03-04-attack-strelsau,attack on Strelsau,2021-03-04,0.9");
  }

  @Test
  void takeAThingByItsOtherName() {
    assertThat(get("roles.csv?actor=Rassendyll").body()).contains("answer to Ruritania");
  }

  @Test
  void takeSeveralValuesOfWhichAnyWillDo() {
    assertThat(get("roles.csv?actor=Rassendyll&actor=Ruritania").body().lines()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "class=Airstrike, 1",
    "class=ne:Assault, 2",
    "class=https://w3id.org/newsgraph/ontology%23Killing, 0",
    "from=2021-03-04, 1",
    "from=2021-03-05, 0",
    "least=1, 1",
    "class=Assault&from=2021-01-01, 1"
  })
  void keepToTheOtherParameters(String parameters, int rows) {
    assertThat(get("roles.csv?" + parameters).body().lines()).hasSize(rows + 1);
  }

  @Test
  void meanAnythingByAnEmptyValueThatIsNotRequired() {
    assertThat(get("inner.csv?actor=").body()).isEqualTo(get("inner.csv").body()).contains("3");
    assertThat(get("inner.csv?actor=Ruritania").body()).isEqualTo("n\r\n2\r\n");
    assertThat(get("inner.csv?actor=Strelsau").body()).isEqualTo("n\r\n0\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roles?actor=",
        "roles?actor=nobody",
        "roles?actor=%7D%20UNION%20%7B%20?s%20?p%20?o",
        "roles?actor=http://news.example/place/x%3E%20%7D%20%23",
        "roles?actor=%22%29%20%7D",
        "roles?actor=place/ruritania%3E",
        "roles?actor=../../etc/passwd",
        "roles?actor=%00%01%02",
        "roles?actor=%E2%80%AEainatiruR",
        "roles?actor=%3Cscript%3Ealert(1)%3C/script%3E",
        "roles?class=Airstrike%20%7D",
        "roles?class=http://evil.example/Airstrike",
        "roles?class=%3Cjava:java.lang.System%3E",
        "roles?from=2021-02-31",
        "roles?from=2021-03-04%22%5E%5E",
        "roles?from=yesterday",
        "roles?from=%D9%A2%D9%A0%D9%A2%D9%A1-03-04",
        "roles?least=1e9",
        "roles?least=-1",
        "roles?least=9999999999999999999999",
        "roles?limit=-1",
        "roles?limit=0x10",
        "roles?limit=10001",
        "roles?limit=99999999999999999999",
        "roles?limit=1&limit=2",
        "roles?offset=NaN",
        "roles?nonsense=1",
        "roles?query=ASK%7B%7D",
        "roles?=1",
        "words?words=",
        "words?words=%22*%22",
        "words?words=%28%29",
      })
  void refuseWhatCanNotBeMeant(String address) {
    HttpResponse<String> answer = get(address);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).hasLineCount(1).hasSizeLessThan(400).doesNotContain("Exception");
    assertThat(answer.body().strip()).doesNotContainPattern("[\\p{Cc}\\x{202E}]");
  }

  @Test
  void refuseAnEndlessValueAndEndlesslyManyValues() {
    assertThat(get("roles?actor=" + "a".repeat(5_000)).statusCode()).isEqualTo(400);
    assertThat(get("roles?" + "actor=ruritania&".repeat(60)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attack%20OR%20NOT%20x",
        "att*",
        "/a%7Cb/",
        "attack~",
        "label:attack",
        "attack%22",
        "%5Battack%20TO%20z%5D",
        "attack%5C",
      })
  void readNothingButWordsOutOfWords(String words) {
    HttpResponse<String> answer = get("words.csv?words=" + words);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void findOnlyWhatHasAllWords() {
    assertThat(get("words.csv?words=attack").body()).contains("attack-strelsau");
    assertThat(get("words.csv?words=attack,Strelsau!").body()).contains("attack-strelsau");
    assertThat(get("words.csv?words=attack%20Strelsau%E2%80%99s").body())
        .contains("attack-strelsau");
    assertThat(get("words.csv?words=attack%20OR%20zebra").body()).isEqualTo("thing\r\n");
  }

  @Test
  void explainWhichParametersThereAre() {
    assertThat(get("roles?who=x").body())
        .isEqualTo(
            "roles has no parameter \"who\", but actor, class, from, least, limit, offset.\n");
    assertThat(get("roles?actor=nobody").body()).contains("actor", "nobody", "a name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing", "nothing.csv", "roles.exe", "roles/", "graph", "roles.csv.csv"})
  void namesAreListedForWhoAsksForAnother(String name) {
    HttpResponse<String> answer = get(name);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("roles, words, inner, for-ever");
  }

  @ParameterizedTest
  @CsvSource({
    "roles, text/csv, text/csv",
    "roles, application/json, application/json",
    "roles, application/sparql-results+json, application/sparql-results+json",
    "roles, application/sparql-results+xml, application/sparql-results+xml",
    "roles, text/tab-separated-values, text/tab-separated-values",
    "roles, */*, text/csv",
    "roles, 'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
    "roles.csv, text/html, text/csv",
    "roles.json, text/html, application/json",
    "roles.tsv, */*, text/tab-separated-values",
    "roles.srj, */*, application/sparql-results+json",
    "roles.xml, */*, application/sparql-results+xml",
  })
  void comeInTheFormAskedFor(String name, String accept, String type) {
    HttpResponse<String> answer = get(name, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ServedNews.contentType(answer)).isEqualTo(type + ";charset=utf-8");
    assertThat(answer.body()).contains("attack on Strelsau");
  }

  @Test
  void areNotAcceptableInAnotherForm() {
    assertThat(get("roles", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void areObjectsInJsonWithNumbersAndNulls() {
    JsonObject row = JSON.parseAny(get("roles.json").body()).getAsArray().get(0).getAsObject();

    assertThat(row.get("label").getAsString().value()).isEqualTo("attack on Strelsau");
    assertThat(row.get("confidence").getAsNumber().value().doubleValue()).isEqualTo(0.9);
    JsonObject other = JSON.parseAny(get("roles.json").body()).getAsArray().get(1).getAsObject();
    assertThat(other.get("day").isNull()).isTrue();
  }

  @Test
  void leadToTheRowsThatFollow() {
    HttpResponse<String> first = get("roles.csv?limit=1&actor=Ruritania");
    String link = first.headers().firstValue("Link").orElse("");

    assertThat(first.body().lines()).hasSize(2);
    assertThat(link).endsWith("; rel=\"next\"");
    HttpResponse<String> second = get(link.substring(1, link.indexOf('>')));
    assertThat(second.body().lines()).hasSize(2);
    assertThat(second.body()).isNotEqualTo(first.body());
    assertThat(second.headers().firstValue("Link")).isEmpty();
  }

  @Test
  void areAPageWithAFormWhatWasAskedAndItsRows() {
    String page = get("roles?actor=Rassendyll%22%3E%3Cb%3E&actor=", "Accept", "text/html").body();
    assertThat(page).contains("Bad Request", "Rassendyll\"&gt;&lt;b&gt;");

    page = get("roles?actor=Rassendyll", "Accept", "text/html").body();
    assertThat(page)
        .contains("value=\"Rassendyll\"", "../page/event/answer-1a2b3c4d-planned")
        .contains("../api/roles.csv?actor=Rassendyll");
  }

  @Test
  void areListedWithAFormEachAndTheirDefaults() {
    HttpResponse<String> page = news.get("api", "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Who has which part", "Whose parts", "value=\"place/ruritania\"", "api/roles.csv")
        .doesNotContain("api/graph");
  }

  @Test
  void areDescribedForPrograms() {
    JsonObject document = JSON.parse(get("openapi.json").body());
    JsonObject operation = document.getObj("paths").getObj("/roles").getObj("get");

    assertThat(document.getString("openapi")).startsWith("3.1");
    assertThat(document.getObj("paths").keys())
        .containsExactlyInAnyOrder("/roles", "/words", "/inner", "/for-ever");
    assertThat(operation.getArray("parameters"))
        .extracting(parameter -> parameter.getAsObject().getString("name"))
        .containsExactly("actor", "class", "from", "least", "limit", "offset");
    assertThat(operation.get("parameters").getAsArray().get(0).toString())
        .contains("place/ruritania");
    assertThat(operation.getObj("responses").keys()).contains("200", "400", "429", "503");
  }

  @Test
  void areNotSentAgainToWhoHasThem() {
    HttpResponse<String> first = get("roles.csv");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(get("roles.csv", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("roles.json", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void areAnErrorWhenTheirTimeIsUpAndWaitTheirTurn() {
    List<HttpResponse<String>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> get("for-ever.csv")))
            .limit(3)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(HttpResponse::statusCode).contains(429, 503).doesNotContain(200);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After")).isPresent());
    assertThat(news.get("api").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void canOnlyBeRead(String method) {
    assertThat(news.send(method, "api/roles", "actor=x").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# @param x thing: X | SELECT ?x { ?x ?y ?z } | VALUES ?x",
        "# @param x weapon: X | SELECT ?x { VALUES ?x { UNDEF } ?x ?y ?z } | weapon",
        "# @param x thing X | SELECT ?x { VALUES ?x { UNDEF } ?x ?y ?z } | NAME KIND",
        "# nothing | SELEC ?x { | error",
      })
  void thatCanNotBeUsedStopTheServerFromStarting(
      String declaration, String query, String why, @TempDir Path directory) {
    ServerOptions options =
        ServedNews.options(directory)
            .withExamples(
                List.of(new ExampleQuery("faulty", "Faulty", "", declaration + "\n" + query)));

    assertThatThrownBy(() -> ServedNews.start(options))
        .isInstanceOf(EndpointException.class)
        .hasMessageContainingAll("faulty", why);
  }

  static Stream<ExampleQuery> files() {
    return SavedFiles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void ofTheProjectAreOrderedWhollySoThatPagesOfThemFitTogether(ExampleQuery file) {
    assertThat(QueryFactory.create(file.query()).getOrderBy()).isNotEmpty();
  }
}

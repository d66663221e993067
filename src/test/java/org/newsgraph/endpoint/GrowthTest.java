package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries whose values grow and grow.
class GrowthTest {
  private static final String PREFIXES =
      """
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
      PREFIX sparql: <http://www.w3.org/ns/sparql#>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX apf: <http://jena.apache.org/ARQ/property#>
      PREFIX cdt: <http://w3id.org/awslabs/neptune/SPARQL-CDTs/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static ServedNews news;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    news = ServedNews.start(directory);
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static HttpResponse<String> post(String query) {
    return news.send(
        "POST",
        "news/sparql",
        PREFIXES + query,
        "Content-Type",
        "application/sparql-query",
        "Accept",
        "text/csv");
  }

  /// Forty times, each from the one before: `OLD` becomes `NEW`.
  private static String chain(String start, String step, String end) {
    IntFunction<String> bound = i -> step.replace("OLD", "?x" + i).replace("NEW", "?x" + (i + 1));
    String steps = IntStream.range(0, 40).mapToObj(bound).collect(Collectors.joining(" "));
    return "SELECT %s { BIND(%s AS ?x0) %s }".formatted(end, start, steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'a' | BIND(CONCAT(OLD, OLD) AS NEW) | (STRLEN(?x40) AS ?n)",
        "'a' | BIND(CONCAT(OLD, OLD) AS NEW) | (COUNT(STRLEN(?x40)) AS ?n)",
        "'a' | BIND(fn:concat(OLD, OLD) AS NEW) | (STRLEN(?x40) AS ?n)",
        "'a' | BIND(sparql:concat(OLD, OLD) AS NEW) | (STRLEN(?x40) AS ?n)",
        "'a' | BIND(afn:strjoin(',', OLD, OLD) AS NEW) | (STRLEN(?x40) AS ?n)",
        "'a' | BIND(CONCAT(OLD, OLD)    AS NEW) FILTER(STRLEN(NEW) > 0) | (1 AS ?n)",
        "'aa' | BIND(REPLACE(OLD, 'a', 'aaa') AS NEW) | (STRLEN(?x40) AS ?n)",
        "'aa' | BIND(REPLACE(OLD, 'a+', '$0$0') AS NEW) | (STRLEN(?x40) AS ?n)",
        "'aa' | BIND(REPLACE(OLD, 'a', OLD) AS NEW) | (STRLEN(?x40) AS ?n)",
        "9 | BIND(OLD * OLD AS NEW) | (?x40 > 1 AS ?n)",
        "9.5 | BIND(OLD * OLD AS NEW) | (?x40 > 1 AS ?n)",
        "9 | BIND(sparql:multiply(OLD, OLD) AS NEW) | (?x40 > 1 AS ?n)",
        "9 | BIND(math:pow(OLD, 9) AS NEW) | (?x40 > 1 AS ?n)",
        "cdt:List(1) | BIND(cdt:List(OLD, OLD) AS NEW) | (STR(?x40) AS ?n)",
        "cdt:List(1) | BIND(cdt:concat(OLD, OLD) AS NEW) | (STR(?x40) AS ?n)",
      })
  void areRefusedBeforeMemoryEnds(String start, String step, String end) {
    HttpResponse<String> answer = post(chain(start, step, end));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("memory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT('TEXT') AS ?x) { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (GROUP_CONCAT(DISTINCT ?t) AS ?x) { ?a ?b ?c . ?d ?e ?f BIND(CONCAT('TEXT', STRUUID()) AS ?t) }",
        "SELECT * { { SELECT ?a (GROUP_CONCAT('TEXT') AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a } FILTER(STRLEN(?x) = 0) }",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a HAVING(true) (STRLEN(GROUP_CONCAT('TEXT')) > 0)",
        "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING(true) (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(a|a)*\\\\1c$'))",
        "SELECT * { ?x apf:concat ('TEXT' 'TEXT') }",
        "SELECT (FOLD(?a) AS ?x) { ?a ?b ?c }",
        "SELECT * { ?a ?b ?c UNFOLD(?c AS ?x) }",
        "SELECT (fn:round(1.5, 2000000000) AS ?x) { }",
        "SELECT (fn:round-half-to-even(1.5, -2000000000) AS ?x) { }",
        "SELECT (math:pow(3, 2000000000) AS ?x) { }",
        "SELECT (xsd:integer(CONCAT('TEXT', 'TEXT')) AS ?x) { }",
        "SELECT (xsd:decimal(CONCAT('TEXT', 'TEXT')) AS ?x) { }",
        "SELECT (STRDT(CONCAT('TEXT', 'TEXT'), xsd:integer) AS ?x) { }",
        "SELECT (sparql:strdt(CONCAT('TEXT', 'TEXT'), xsd:integer) AS ?x) { }",
        "SELECT (CONTAINS(CONCAT('TEXT', 'TEXT', 'TEXT'), CONCAT('TEXT', 'TEXT', '8')) AS ?x) { }",
        "SELECT (STRBEFORE(CONCAT('TEXT', 'TEXT', 'TEXT'), CONCAT('TEXT', 'TEXT', '8')) AS ?x) { }",
        "SELECT (STRAFTER(CONCAT('TEXT', 'TEXT', 'TEXT'), CONCAT('TEXT', 'TEXT', '8')) AS ?x) { }",
        "SELECT (fn:contains(CONCAT('TEXT', 'TEXT', 'TEXT'), CONCAT('TEXT', 'TEXT', '8')) AS ?x) { }",
        "SELECT (REGEX(CONCAT('TEXT', 'TEXT', 'TEXT'), '^(7|8)*9$') AS ?x) { }",
      })
  void areRefusedInOneStepToo(String query) {
    HttpResponse<String> answer = post(query.replace("TEXT", "7".repeat(9_000)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("memory", "nested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "'''"})
  void areRefusedWithNumbersOfTooManyDigits(String quote) {
    String number = quote + "7".repeat(100_000) + quote;
    String typed = quote.isEmpty() ? number : number + "^^xsd:integer";

    assertThat(post("SELECT (" + typed + " + 1 AS ?x) { }").statusCode()).isEqualTo(400);
  }

  @Test
  void areAnsweredWithinReason() {
    String query =
        """
        SELECT (STRLEN(?long) AS ?n) ?product ?power ?part ?number (COUNT(REGEX(?c, 'a')) AS ?m)
        {
          ?a ?b ?c
          BIND(CONCAT('%1$s', '%1$s') AS ?long)
          BIND(12345678901234567890 * 2 AS ?product)
          BIND(math:pow(2, 100) AS ?power)
          BIND(STRBEFORE('Strelsau', 'sau') AS ?part)
          BIND(fn:round(xsd:decimal('1.25'), 1) AS ?number)
        }
        GROUP BY ?long ?product ?power ?part ?number
        HAVING(?n > 1) (COUNT(*) > 1)
        """
            .formatted("x".repeat(100_000));

    assertThat(post(query).body().lines().toList().get(1))
        .startsWith("200000,24691357802469135780,1267650600228229401496703205376,Strel,1.3,");
  }
}

package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries that name code to be run by the server.
class CodeInQueriesTest {
  private static final String PREFIXES =
      """
      PREFIX j: <java:org.newsgraph.endpoint.>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX apf: <http://jena.apache.org/ARQ/property#>
      PREFIX js: <http://jena.apache.org/ARQ/jsFunction#>
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
      PREFIX list: <http://jena.apache.org/ARQ/list#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?x { BIND(1 AS ?y) ?x apf:strSplit ('aaaaaaaab' '(a|a)*\\\\1c') }",
        "SELECT * { ?s ?p ?o FILTER(j:Planted(?s)) }",
        "SELECT * { ?s ?p ?o FILTER(?s = ?p || !j:Planted()) }",
        "SELECT * { BIND(j:Planted() AS ?x) }",
        "SELECT * { LET(?x := j:Planted()) }",
        "SELECT (j:Planted() AS ?x) { }",
        "SELECT (IF(true, COALESCE(j:Planted(), 1), 2) AS ?x) { }",
        "SELECT ?s { ?s ?p ?o } ORDER BY j:Planted(?s)",
        "SELECT ?x { ?s ?p ?o } GROUP BY (j:Planted(?s) AS ?x)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(j:Planted(?s))",
        "SELECT (SUM(j:Planted(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(DISTINCT STR(j:Planted(?o)); SEPARATOR=',') AS ?x) { ?s ?p ?o }",
        "SELECT * { { SELECT (j:Planted() AS ?x) { } } }",
        "SELECT * { { SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY DESC(j:Planted()) } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?o ?q ?r FILTER(j:Planted()) } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SELECT (j:Planted() AS ?x) { } } }",
        "SELECT * { BIND(EXISTS { BIND(j:Planted() AS ?y) } AS ?x) }",
        "SELECT (SUM(IF(EXISTS { ?o ?q ?r FILTER(j:Planted()) }, 1, 0)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(j:Planted()) } }",
        "SELECT * { { } UNION { FILTER(j:Planted()) } }",
        "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o FILTER(j:Planted()) } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o FILTER(j:Planted()) } }",
        "SELECT * { ?s ?p ?o LATERAL { BIND(j:Planted(?s) AS ?x) } }",
        "SELECT * { ?s ?p ?o FILTER(?o IN (j:Planted(), 1)) }",
        "SELECT * { BIND(<<( <urn:a> <urn:b> 1 )>> AS ?t) FILTER(j:Planted(?t)) }",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(j:Planted() AS ?x) }",
        "DESCRIBE ?s { ?s ?p ?o FILTER(j:Planted()) }",
        "ASK { FILTER(j:Planted()) }",
        "SELECT * { FILTER(<java:java.lang.Runtime>()) }",
        "SELECT * { FILTER(<java:no.such.Type>()) }",
        "SELECT * { ?s j:Planted ?o }",
        "SELECT * { ?s j:Planted (1 2) }",
        "SELECT * { (1 2) j:Planted ?o }",
        "SELECT * { ?s ^j:Planted ?o }",
        "SELECT * { ?s j:Planted+ ?o }",
        "SELECT * { ?s (rdfs:label|j:Planted)* ?o }",
        "SELECT * { ?s rdfs:label/j:Planted ?o }",
        "SELECT * { ?s !(j:Planted|rdfs:label) ?o }",
        "SELECT * { ?s j:Planted{1,2} ?o }",
        "SELECT * { GRAPH ?g { ?s j:Planted ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s j:Planted ?o } }",
        "CONSTRUCT WHERE { ?s j:Planted ?o }",
        "SELECT * { ?x apf:assign 1 }",
        "SELECT * { ?x <http://jena.hpl.hp.com/ARQ/property#assign> 1 }",
        "SELECT (CALL(j:Planted) AS ?x) { }",
        "SELECT (CALL(IRI(CONCAT('java:org.newsgraph.endpoint.', 'Planted'))) AS ?x) { }",
        "SELECT (fn:apply(IRI(CONCAT('java:org.newsgraph.endpoint.', 'Planted'))) AS ?x) { }",
        "SELECT (afn:eval(<java:org.newsgraph.endpoint.Planted>) AS ?x) { }",
        "SELECT (AGG j:Planted(?s) AS ?x) { ?s ?p ?o }",
        "SELECT (fn:matches('aaaa', 'a+') AS ?x) { }",
        "SELECT (fn:replace('aaaa', 'a+', 'b') AS ?x) { }",
        "SELECT (<http://www.w3.org/ns/sparql#regex>('aaaa', 'a+') AS ?x) { }",
        "SELECT (<http://www.w3.org/ns/sparql#replace>('aaaa', 'a+', 'b') AS ?x) { }",
        "SELECT (afn:wait(10) AS ?x) { }",
        "SELECT (afn:systemVar('arq:queryTimeout') AS ?x) { }",
        "SELECT (afn:SystemVar('arq:queryTimeout') AS ?x) { }",
        "SELECT (afn:context('arq:queryTimeout') AS ?x) { }",
        "SELECT (afn:print('x') AS ?x) { }",
        "SELECT (afn:version() AS ?x) { }",
        "SELECT (afn:sprintf('%2000000000d', 1) AS ?x) { }",
        "SELECT (js:toCamelCase('x') AS ?x) { }",
        "SELECT (<http://jena.apache.org/ARQ/pythonFunction#eval>('1') AS ?x) { }",
        "SELECT (<http://www.dotnetrdf.org/leviathan#rnd>() AS ?x) { }",
      })
  void areRefusedWhereverItStands(String query) {
    int before = Planted.made();

    HttpResponse<String> answer = news.select(PREFIXES + query);

    assertThat(Planted.made()).isEqualTo(before);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("not available here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
        "SELECT * { CALL j:Planted(1) }",
        "LOAD <file:///etc/hostname>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "CREATE GRAPH <urn:g>",
      })
  void areNoQueriesInAnyOtherGuise(String query) {
    int before = Planted.made();

    HttpResponse<String> answer = news.select(PREFIXES + query);

    assertThat(Planted.made()).isEqualTo(before);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?x { ?x text:query 'attack' }",
        "SELECT ?x { GRAPH ?g { ?s ?p ?o } BIND(math:sqrt(4) AS ?x) } LIMIT 1",
        "SELECT (fn:concat('a', 'b') AS ?x) { }",
        "SELECT (afn:sha1sum('a') AS ?x) { }",
        "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('1') AS ?x) { }",
        "SELECT (COALESCE(<urn:nobody-knows-it>(1), 1) AS ?x) { }",
      })
  void workWhereTheyOnlyComputeOrSearch(String query) {
    HttpResponse<String> answer = news.select(PREFIXES + query, "Accept", "text/csv");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().skip(1)).isNotEmpty().allMatch(line -> !line.isBlank());
  }
}

package org.newsgraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreQueryTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void fill() {
    store = NewsStore.open(directory);
    store.write(writer ->
        writer.replace(
            iri("article/one"), triples("<person/a> a schema:Person ; rdfs:label 'Ada' .")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void printsATableWithPrefixes() {
    assertThat(print("SELECT ?type ?name { ?x a ?type ; rdfs:label ?name }", ResultFormat.TABLE))
        .contains("| schema:Person | \"Ada\" |");
  }

  @Test
  void printsTheStandardFormats() {
    String query = "SELECT ?name { ?x rdfs:label ?name }";

    assertThat(print(query, ResultFormat.CSV)).isEqualTo("name\r\nAda\r\n");
    assertThat(print(query, ResultFormat.TSV)).isEqualTo("?name\n\"Ada\"\n");
    assertThat(print(query, ResultFormat.JSON)).contains("\"value\": \"Ada\"");
    assertThat(print(query, ResultFormat.XML)).contains("<literal>Ada</literal>");
  }

  @Test
  void answersWithNothingWhenNothingIsLeftToJoin() {
    String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = <urn:nobody>) }";

    assertThat(print(query, ResultFormat.CSV).lines()).hasSize(1);
  }

  @Test
  void answersWhetherThereIsSuchAThing() {
    assertThat(print("ASK { ?x rdfs:label 'Ada' }", ResultFormat.TABLE))
        .containsIgnoringCase("yes");
    assertThat(print("ASK { ?x rdfs:label 'Bob' }", ResultFormat.JSON)).contains("false");
    assertThat(print("ASK { ?x rdfs:label 'Bob' }", ResultFormat.CSV)).contains("false");
  }

  @Test
  void printsGraphsAsTurtle() {
    assertThat(print("CONSTRUCT WHERE { ?x rdfs:label ?name }", ResultFormat.TABLE))
        .contains("PREFIX rdfs:", "rdfs:label  \"Ada\"");
    assertThat(print("DESCRIBE <person/a>", ResultFormat.CSV)).contains("schema:Person");
  }

  @Test
  void saysWhereAQueryIsWrong() {
    assertThatThrownBy(() -> StoreQuery.parse(store, "SELECT ?x\n{ ?x a }"))
        .isInstanceOf(StoreException.class)
        .hasMessage("The query has an error at line 2, column 8: Encountered \"}\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "selec ?s {} | line 1, column 6: can't read on after \"selec\"",
        "SELECT * { ?s ?p 'a } | line 1, column 22: the query ends within \"'a }\"",
      })
  void namesTheWordThatCannotBeRead(String query, String fault) {
    assertThatThrownBy(() -> StoreQuery.parse(store, query))
        .hasMessage("The query has an error at " + fault);
  }

  @Test
  void saysWhichPrefixIsMissing() {
    assertThatThrownBy(() -> StoreQuery.parse(store, "SELECT ?x { ?x foaf:name ?y }"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The query has an error at line 1, column 16: Unresolved prefixed name: foaf:name");
  }

  @Test
  void refusesUpdates() {
    assertThatThrownBy(() -> StoreQuery.parse(store, "DELETE WHERE { ?s ?p ?o }"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("This is a SPARQL update, and a query only reads.");
  }

  @Test
  void stopsAQueryThatTakesTooLong() {
    String digits = "VALUES ?X { 0 1 2 3 4 5 6 7 8 9 } ";
    String billionRows =
        "abcdefghi"
            .chars()
            .mapToObj(name -> digits.replace("X", Character.toString(name)))
            .collect(Collectors.joining("", "SELECT (COUNT(*) AS ?n) { ", "}"));

    assertThatThrownBy(() ->
            StoreQuery.parse(store, billionRows)
                .print(Duration.ofMillis(50), ResultFormat.CSV, new ByteArrayOutputStream()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("took longer than");
  }

  @Test
  void saysWhatIsWrongWithATextQuery() {
    assertThatThrownBy(() -> print("SELECT ?x { ?x text:query 'a (' }", ResultFormat.CSV))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("a (");
  }

  private String print(String sparql, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoreQuery.parse(store, sparql).print(MINUTE, format, out);
    return out.toString(UTF_8);
  }
}

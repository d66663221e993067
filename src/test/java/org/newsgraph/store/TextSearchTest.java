package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.vocabulary.Base;

class TextSearchTest {
  private static final Node ONE = iri("article/one");
  private static final Node TWO = iri("article/two");

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void searchesEveryPropertyThatHoldsText() {
    replace(
        ONE,
        """
        <label> rdfs:label 'missile' .
        <alternative> skos:altLabel 'missile' .
        <headline> schema:headline 'missile' .
        <content> ne:content 'missile' .
        <sentence> ne:sentence 'missile' .
        <cue> ne:cue 'missile' .
        """);

    assertThat(find("?x text:query 'missile'"))
        .containsExactlyInAnyOrder(
            iri("label"), iri("alternative"), iri("headline"), iri("content"), iri("sentence"));
  }

  @Test
  void findsOtherFormsOfAWord() {
    replace(ONE, "<a> rdfs:label 'Iran’s missiles' .");

    assertThat(find("?x text:query 'missile'")).containsExactly(iri("a"));
    assertThat(find("?x text:query 'iran'")).containsExactly(iri("a"));
  }

  @Test
  void searchesOnePropertyOnly() {
    replace(ONE, "<a> rdfs:label 'Qasem Soleimani' . <b> ne:sentence 'Soleimani was killed.' .");

    assertThat(find("?x text:query (rdfs:label 'Soleimani')")).containsExactly(iri("a"));
    assertThat(find("?x text:query (ne:sentence 'Soleimani')")).containsExactly(iri("b"));
  }

  @Test
  void givesAScoreAndKeepsToALimit() {
    replace(ONE, "<a> rdfs:label 'missile' . <b> rdfs:label 'missile and much more text' .");

    assertThat(find("(?x ?score) text:query 'missile' FILTER (?score > 0)")).hasSize(2);
    assertThat(find("(?x ?score) text:query ('missile' 1)")).containsExactly(iri("a"));
  }

  @Test
  void findsASubjectOnceHoweverManyGraphsTellOfIt() {
    for (int i = 0; i < 5; i++) {
      replace(
          iri("article/" + i),
          "<a> rdfs:label 'Baghdad' ; skos:altLabel 'Baghdad %d' .".formatted(i));
    }

    assertThat(find("?x text:query 'Baghdad'")).containsExactly(iri("a"));
  }

  @Test
  void joinsWithTheGraphsOfArticles() {
    replace(ONE, "<a> rdfs:label 'missile' ; a schema:Thing .");
    replace(TWO, "<b> rdfs:label 'missile' ; a schema:Person .");

    assertThat(find("?x text:query 'missile' ; a schema:Person")).containsExactly(iri("b"));
    assertThat(find("?x a schema:Person ; text:query 'missile'")).containsExactly(iri("b"));
    assertThat(find("?x text:query 'missile' GRAPH <article/one> { ?x a ?type }"))
        .containsExactly(iri("a"));
  }

  @Test
  void findsAllSubjectsWhereverTheTextQueryStands() {
    int people = 12_000;
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < people; i++) {
      turtle.append("<%d> a schema:Person ; rdfs:label 'missile' . ".formatted(i));
      turtle.append("<x%d> a schema:Person ; rdfs:label 'letter' . ".formatted(i));
    }
    replace(ONE, turtle.toString());

    assertThat(find("?x text:query 'missile'")).hasSize(people);
    assertThat(find("?x text:query 'missile' ; a schema:Person")).hasSize(people);
    assertThat(find("?x a schema:Person ; text:query 'missile'")).hasSize(people);
    assertThat(find("?x a schema:Person . ?x text:query ('missile' 10)")).hasSize(people);
    assertThat(find("?x text:query ('missile' 10) ; a schema:Person")).hasSize(10);
  }

  @Test
  void forgetsAKeptAnswerWhenTheTextChanges() {
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      turtle.append("<%d> a schema:Person ; rdfs:label 'missile' . ".formatted(i));
    }
    replace(ONE, turtle.toString());
    assertThat(find("?x a schema:Person ; text:query 'missile'")).hasSize(300);

    replace(ONE, turtle.toString().replace("missile", "letter"));

    assertThat(find("?x a schema:Person ; text:query 'missile'")).isEmpty();
    assertThat(find("?x a schema:Person ; text:query 'letter'")).hasSize(300);
  }

  @Test
  void forgetsTheTextOfAReplacedArticle() {
    replace(ONE, "<a> rdfs:label 'missile' .");
    replace(ONE, "<a> rdfs:label 'letter' . <b> rdfs:label 'answer' .");

    assertThat(find("?x text:query 'missile'")).isEmpty();
    assertThat(find("?x text:query 'letter'")).containsExactly(iri("a"));
    assertThat(find("?x text:query 'answer'")).containsExactly(iri("b"));
  }

  @Test
  void keepsTheTextThatAnotherArticleStillTells() {
    replace(ONE, "<a> rdfs:label 'missile' ; skos:altLabel 'rocket' .");
    replace(TWO, "<a> rdfs:label 'missile' .");

    store.write(writer -> writer.remove(ONE));

    assertThat(find("?x text:query 'missile'")).containsExactly(iri("a"));
    assertThat(find("?x text:query 'rocket'")).isEmpty();

    store.write(writer -> writer.remove(TWO));

    assertThat(find("?x text:query 'missile'")).isEmpty();
  }

  @Test
  void searchesTheGazetteerButNotTheOntology() {
    replace(iri("graph/gazetteer"), "<a> rdfs:label 'missile' .");
    replace(iri("graph/ontology"), "<b> rdfs:label 'missile' . <a> skos:altLabel 'rocket' .");

    assertThat(find("?x text:query 'missile'")).containsExactly(iri("a"));
    assertThat(find("?x text:query 'rocket'")).isEmpty();
  }

  @Test
  void forgetsTheTextOfAFailedTransaction() {
    replace(ONE, "<a> rdfs:label 'missile' .");
    try {
      store.write(writer -> {
        writer.replace(ONE, triples("<b> rdfs:label 'rocket' ."));
        throw new IllegalStateException("enough");
      });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("enough");
    }
    replace(TWO, "<c> rdfs:label 'letter' .");

    assertThat(find("?x text:query 'missile'")).containsExactly(iri("a"));
    assertThat(find("?x text:query 'rocket'")).isEmpty();
    assertThat(find("?x text:query 'letter'")).containsExactly(iri("c"));
  }

  @Test
  void makesAStaleIndexAnewOnOpening() throws Exception {
    replace(ONE, "<a> rdfs:label 'missile' . <b> ne:sentence 'A missile flew.' .");
    replace(TWO, "<a> skos:altLabel 'rocket' .");
    store.close();
    StoreLayout layout = new StoreLayout(directory);
    try (var files = Files.list(layout.text())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.createFile(layout.textIsStale());

    store = NewsStore.open(directory);

    assertThat(layout.textIsStale()).doesNotExist();
    assertThat(find("?x text:query 'missile'")).containsExactlyInAnyOrder(iri("a"), iri("b"));
    assertThat(find("?x text:query 'rocket'")).containsExactly(iri("a"));
  }

  private void replace(Node graph, String turtle) {
    store.write(writer -> writer.replace(graph, triples(turtle)));
  }

  private List<Node> find(String pattern) {
    String query =
        """
        BASE <%s>
        PREFIX ne:     <https://w3id.org/newsgraph/ontology#>
        PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>
        PREFIX text:   <http://jena.apache.org/text#>
        SELECT ?x { %s }
        """
            .formatted(Base.DEFAULT, pattern);
    return store.read(reader -> {
      try (QueryExec execution = QueryExec.dataset(reader.dataset()).query(query).build()) {
        List<Node> found = new ArrayList<>();
        RowSet rows = execution.select();
        rows.forEachRemaining(row -> found.add(row.get("x")));
        return found;
      }
    });
  }
}

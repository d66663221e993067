package org.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.store.NewsStore;

/// The vocabulary against a store that uses it.
@Tag("slow")
class OntologyInUseTest {
  private static final String NOT_IN_THE_SAMPLE = "Not in the sample: ";

  private static NewsStore store;

  @BeforeAll
  static void fill(@TempDir Path folder) {
    store = SampleStore.open(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(OntologyFiles.FOLDER.resolve("examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleGivesRowsWithoutGaps(Path file) throws IOException {
    String query = Files.readString(file);

    List<Set<String>> rows = store.read(reader -> rows(reader.dataset(), query));

    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().flatMap(Set::stream))
        .containsAll(QueryFactory.create(query).getResultVars());
  }

  @Test
  void theSampleUsesEveryTermOrTheTermSaysWhyNot() {
    Graph ontology = OntologyFiles.read(OntologyFiles.NEWS_EVENTS);
    Set<Node> used = store.read(reader -> used(reader.dataset()));

    assertThat(OntologyFiles.terms(ontology)).containsAll(used);
    assertThat(OntologyFiles.names(excused(ontology)))
        .as(
            "terms with a skos:editorialNote \"%s…\", and terms that no triple uses",
            NOT_IN_THE_SAMPLE)
        .isEqualTo(
            OntologyFiles.names(
                OntologyFiles.terms(ontology).stream().filter(term -> !used.contains(term))));
  }

  private static List<Set<String>> rows(DatasetGraph dataset, String query) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      return execution.select().stream()
          .map(row ->
              row.varsMentioned().stream().map(v -> v.getVarName()).collect(Collectors.toSet()))
          .toList();
    }
  }

  private static Set<Node> used(DatasetGraph dataset) {
    return dataset.stream()
        .filter(quad -> !quad.getGraph().equals(store.base().ontologyGraph()))
        .flatMap(quad -> nodes(quad.asTriple()))
        .filter(OntologyFiles::isOurs)
        .collect(Collectors.toSet());
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static Stream<Node> excused(Graph ontology) {
    return OntologyFiles.terms(ontology).stream()
        .filter(term ->
            OntologyFiles.texts(ontology, term, SKOS.editorialNote.asNode()).stream()
                .anyMatch(note -> note.startsWith(NOT_IN_THE_SAMPLE)));
  }
}

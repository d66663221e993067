package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.vocabulary.NewsEvents;

class TripleScanTest {
  /// More than are read before repetitions are leapt over.
  private static final int GRAPHS = 70;

  private static final Node A = iri("a");
  private static final Node B = iri("b");
  private static final Node LABEL = RDFS.label.asNode();

  private static NewsStore store;

  @BeforeAll
  static void open(@TempDir Path directory) {
    store = NewsStore.open(directory);
    store.write(writer -> {
      for (int i = 0; i < GRAPHS; i++) {
        String told =
            "<a> rdfs:label 'A' , 'B' ; ne:about <b> , <c> ; ne:confidence 0.5 ; ne:topic <t%d> . <b> ne:about <b> . <e%d> ne:agent <a> ."
                .formatted(i, i);
        writer.replace(iri("article/" + i), triples(told));
      }
    });
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<Triple> patterns() {
    List<Triple> patterns = new ArrayList<>();
    for (Node subject : List.of(A, Node.ANY)) {
      for (Node property : List.of(NewsEvents.ABOUT, LABEL, NewsEvents.term("never"), Node.ANY)) {
        for (Node object : List.of(A, B, iri("t7"), Node.ANY)) {
          patterns.add(Triple.create(subject, property, object));
        }
      }
    }
    return patterns.stream();
  }

  private static List<Triple> scan(Triple pattern, long skipped, long atMost) {
    return store.read(reader ->
        reader
            .scan(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
            .slice(skipped, atMost)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void findsWhatAllGraphsTellOnce(Triple pattern) {
    List<Triple> union =
        store.read(reader ->
            reader.dataset().stream(
                    Quad.unionGraph,
                    pattern.getSubject(),
                    pattern.getPredicate(),
                    pattern.getObject())
                .map(Quad::asTriple)
                .toList());

    assertThat(scan(pattern, 0, Long.MAX_VALUE)).containsExactlyInAnyOrderElementsOf(union);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void losesNothingBetweenSlices(Triple pattern) {
    List<Triple> joined = new ArrayList<>();
    for (int skipped = 0; joined.size() == skipped; skipped += 7) {
      joined.addAll(scan(pattern, skipped, 7));
    }

    assertThat(joined).isEqualTo(scan(pattern, 0, Long.MAX_VALUE));
  }

  @Test
  void leavesOutProperties() {
    List<Triple> triples =
        store.read(reader ->
            reader
                .scan(A, Node.ANY, Node.ANY)
                .without(List.of(NewsEvents.ABOUT, NewsEvents.TOPIC))
                .stream()
                .toList());
    List<Triple> pointing =
        store.read(reader ->
            reader
                .scan(Node.ANY, Node.ANY, B)
                .without(List.of(NewsEvents.ABOUT, NewsEvents.term("never")))
                .stream()
                .toList());

    assertThat(triples)
        .containsExactlyInAnyOrderElementsOf(
            triples("<a> rdfs:label 'A' , 'B' ; ne:confidence 0.5 ."));
    assertThat(pointing).isEmpty();
  }
}

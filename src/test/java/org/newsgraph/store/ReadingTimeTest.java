package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.vocabulary.NewsEvents;

class ReadingTimeTest {
  private static final Node GRAPH = iri("article/1");
  private static final Node THING = iri("thing");

  private static NewsStore store;

  @BeforeAll
  static void open(@TempDir Path directory) {
    store = NewsStore.open(directory);
    store.write(writer ->
        writer.replace(
            GRAPH,
            triples(
                "<thing> rdfs:label 'A' ; ne:earliest"
                    + " '2021-03-04'^^<http://www.w3.org/2001/XMLSchema#date> .")));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<Function<StoreReader, Stream<?>>> readings() {
    return List.of(
        reader -> Stream.of(reader.contains(GRAPH)).filter(there -> there),
        reader -> reader.triples(GRAPH),
        reader -> reader.triples(Node.ANY, THING, RDFS.label.asNode(), Node.ANY),
        reader -> reader.triplesAbout(THING),
        reader -> reader.graphs(),
        reader -> reader.subjects(),
        reader -> reader.scan(THING, Node.ANY, Node.ANY).stream(),
        reader -> reader.scan(Node.ANY, RDFS.label.asNode(), Node.ANY).slice(0, 1),
        reader -> reader.days(NewsEvents.EARLIEST, LocalDate.MIN, LocalDate.MAX).last(1).stream());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void endsAReadingInsteadOfCuttingItShort(Function<StoreReader, Stream<?>> reading) {
    assertThat(store.<Long>read(reader -> reading.apply(reader).count())).isPositive();
    assertThatThrownBy(() ->
            store
                .within(Duration.ofNanos(1))
                .<List<?>>read(reader -> reading.apply(reader).toList()))
        .isInstanceOf(QueryCancelledException.class);
    assertThat(
            store
                .within(Duration.ofDays(1_000_000))
                .<List<?>>read(reader -> reading.apply(reader).toList()))
        .isNotEmpty();
  }
}

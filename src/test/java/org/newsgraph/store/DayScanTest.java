package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.vocabulary.NewsEvents;

class DayScanTest {
  private static NewsStore store;

  @BeforeAll
  static void open(@TempDir Path directory) {
    store = NewsStore.open(directory);
    String days =
        """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <late>   ne:earliest "2021-03-04"^^xsd:date ; ne:latest "2021-03-04"^^xsd:date .
        <long>   ne:earliest "1999-12-31"^^xsd:date ; ne:latest "2025-01-01"^^xsd:date .
        <middle> ne:earliest "2020-02-29"^^xsd:date ; ne:latest "2021-03-05"^^xsd:date .
        <old>    ne:earliest "0044-03-15"^^xsd:date ; ne:latest "0044-03-15"^^xsd:date .
        <untold> ne:earliest "some day" , 2020 , "2020-06"^^xsd:gYearMonth .
        """;
    store.write(writer ->
        IntStream.range(0, 30).forEach(i -> writer.replace(iri("article/" + i), triples(days))));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<Node> read(Function<StoreReader, Stream<Node>> reading) {
    return store.read(reader -> reading.apply(reader).toList());
  }

  private static DayScan earliest(StoreReader reader, String from, String to) {
    return reader.days(NewsEvents.EARLIEST, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static List<Node> last(int atMost, String from, String to) {
    return read(reader -> earliest(reader, from, to).last(atMost).stream());
  }

  @Test
  void givesTheLastDaysFirst() {
    assertThat(last(9, "0001-01-01", "2030-01-01"))
        .containsExactly(iri("late"), iri("middle"), iri("long"), iri("old"));
    assertThat(last(2, "0001-01-01", "2030-01-01")).containsExactly(iri("late"), iri("middle"));
  }

  @Test
  void includesTheFirstAndTheLastDay() {
    assertThat(last(9, "1999-12-31", "2020-02-29")).containsExactly(iri("middle"), iri("long"));
    assertThat(last(9, "2000-01-01", "2020-02-28")).isEmpty();
    assertThat(last(9, "2020-02-29", "1999-12-31")).isEmpty();
  }

  @Test
  void reachesAsFarAsThereAreDays() {
    List<Node> all =
        read(reader ->
            reader.days(NewsEvents.EARLIEST, LocalDate.MIN, LocalDate.MAX).last(9).stream());

    assertThat(all).hasSize(4);
  }

  @Test
  void findsNothingWithoutTheProperty() {
    assertThat(
            read(reader ->
                reader.days(RDFS.comment.asNode(), LocalDate.MIN, LocalDate.MAX).last(9).stream()))
        .isEmpty();
  }

  @Test
  void findsWhatBeginsBeforeADayAndEndsAfterAnother() {
    LocalDate day = LocalDate.parse("2021-03-04");

    assertThat(
            read(reader ->
                reader
                    .days(NewsEvents.LATEST, day.plusDays(1), LocalDate.MAX)
                    .alsoIn(earliest(reader, "0001-01-01", "2021-03-03"))))
        .containsExactlyInAnyOrder(iri("middle"), iri("long"));
  }
}

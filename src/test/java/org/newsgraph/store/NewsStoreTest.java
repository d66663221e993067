package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.store.Triples.iri;
import static org.newsgraph.store.Triples.triples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocabulary.Base;

class NewsStoreTest {
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
  void tellsWhatReplacingDid() {
    assertThat(replace(ONE, "<a> rdfs:label 'A' .")).isEqualTo(Change.NEW);
    assertThat(replace(ONE, "<a> rdfs:label 'A' .")).isEqualTo(Change.UNCHANGED);
    assertThat(replace(ONE, "<a> rdfs:label 'B' .")).isEqualTo(Change.CHANGED);
  }

  @Test
  void aNumberInAnotherFormIsNoChange() {
    replace(ONE, "<a> ne:confidence 0.90 .");

    assertThat(replace(ONE, "<a> ne:confidence 0.9 .")).isEqualTo(Change.UNCHANGED);
    assertThat(replace(ONE, "<a> ne:confidence 0.90 .")).isEqualTo(Change.UNCHANGED);
    assertThat(graph(ONE)).isEqualTo(triples("<a> ne:confidence 0.9 ."));
  }

  @Test
  void replacingTouchesNoOtherGraph() {
    replace(ONE, "<a> rdfs:label 'A' ; ne:about <b> .");
    replace(TWO, "<a> rdfs:label 'A' ; ne:about <c> .");

    replace(ONE, "<d> rdfs:label 'D' .");

    assertThat(graph(ONE)).isEqualTo(triples("<d> rdfs:label 'D' ."));
    assertThat(graph(TWO)).isEqualTo(triples("<a> rdfs:label 'A' ; ne:about <c> ."));
  }

  @Test
  void replacingByNothingRemovesTheGraph() {
    replace(ONE, "<a> rdfs:label 'A' .");

    replace(ONE, "");

    assertThat(store.<Boolean>read(reader -> reader.contains(ONE))).isFalse();
    assertThat(store.<List<Node>>read(reader -> reader.graphs().toList())).isEmpty();
  }

  @Test
  void removesOneGraph() {
    replace(ONE, "<a> rdfs:label 'A' .");
    replace(TWO, "<a> rdfs:label 'A' .");

    assertThat(store.<Boolean>writeAndReturn(writer -> writer.remove(ONE))).isTrue();
    assertThat(store.<Boolean>writeAndReturn(writer -> writer.remove(ONE))).isFalse();

    assertThat(store.<List<Node>>read(reader -> reader.graphs().toList())).containsExactly(TWO);
  }

  @Test
  void writesAllOrNothing() {
    replace(ONE, "<a> rdfs:label 'A' .");

    assertThatThrownBy(() ->
            store.write(writer -> {
              writer.replace(ONE, triples("<b> rdfs:label 'B' ."));
              writer.replace(TWO, triples("<c> rdfs:label 'C' ."));
              throw new IllegalStateException("enough");
            }))
        .hasMessage("enough");

    assertThat(graph(ONE)).isEqualTo(triples("<a> rdfs:label 'A' ."));
    assertThat(graph(TWO)).isEmpty();
    assertThat(replace(TWO, "<c> rdfs:label 'C' .")).isEqualTo(Change.NEW);
  }

  @Test
  void writesManyGraphsInOneTransaction() {
    store.write(writer -> {
      for (int i = 0; i < 1000; i++) {
        writer.replace(
            iri("article/" + i), triples("<%d> rdfs:label 'Thing %d' .".formatted(i, i)));
      }
    });

    assertThat(store.<Long>read(StoreReader::quads)).isEqualTo(1000);
    assertThat(store.<Long>read(reader -> reader.graphs().count())).isEqualTo(1000);
    assertThat(store.<Long>read(reader -> reader.subjects().count())).isEqualTo(1000);
  }

  @Test
  void givesEachSubjectAndEachOfItsTriplesOnce() {
    replace(ONE, "<a> rdfs:label 'A' . <b> rdfs:label 'B' .");
    replace(TWO, "<a> rdfs:label 'A' ; ne:about <c> .");

    assertThat(store.<List<Node>>read(reader -> reader.subjects().toList()))
        .containsExactlyInAnyOrder(iri("a"), iri("b"));
    assertThat(store.<List<Triple>>read(reader -> reader.triplesAbout(iri("a")).toList()))
        .containsExactlyInAnyOrderElementsOf(triples("<a> rdfs:label 'A' ; ne:about <c> ."));
  }

  @Test
  void remembersWhatWasWritten() {
    replace(ONE, "<a> rdfs:label 'A' .");
    store.close();

    store = NewsStore.openExisting(directory);

    assertThat(graph(ONE)).isEqualTo(triples("<a> rdfs:label 'A' ."));
  }

  @Test
  void keepsItsBase() {
    Path other = directory.resolve("other");
    NewsStore.open(other, new Base("https://news.example/")).close();

    try (NewsStore again = NewsStore.open(other)) {
      assertThat(again.base()).isEqualTo(new Base("https://news.example/"));
    }
    Base elsewhere = new Base("https://elsewhere.example/");
    assertThatThrownBy(() -> NewsStore.open(other, elsewhere))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The store %s has the base https://news.example/, not https://elsewhere.example/."
                    .formatted(other.toAbsolutePath())
                + " Leave out --base, or give another --store.");
  }

  @Test
  void isOpenOnlyOnce() {
    replace(ONE, "<a> rdfs:label 'A' .");

    assertThatThrownBy(() -> NewsStore.open(directory))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is in use")
        .hasMessageContaining(directory.toString());
    assertThat(graph(ONE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodes-data.obj", "nodes.dat", "GSPO.idn", "GSPO.dat"})
  void saysThatItIsDamagedWhereAFileIsCutOff(String name) throws IOException {
    Path damaged = directory.resolve("damaged");
    try (NewsStore other = NewsStore.open(damaged)) {
      other.write(writer -> writer.replace(ONE, triples("<a> rdfs:label 'A' .")));
    }
    Path file = damaged.resolve("tdb2/Data-0001").resolve(name);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 10));

    assertThatThrownBy(() -> NewsStore.open(damaged))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void takesNoFolderOfOtherFiles() throws IOException {
    Path letters = Files.createDirectory(directory.resolve("letters"));
    Files.writeString(letters.resolve("letter.txt"), "Dear all");

    assertThatThrownBy(() -> NewsStore.open(letters))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is no store");
    assertThat(letters.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void takesNoFile() throws IOException {
    Path file = Files.writeString(directory.resolve("letter.txt"), "Dear all");

    assertThatThrownBy(() -> NewsStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void takesNoStoreOfAnotherLayout() throws IOException {
    Path other = Files.createDirectory(directory.resolve("other"));
    Files.writeString(other.resolve("store.properties"), "layout=99\nbase=http://a/\n");

    assertThatThrownBy(() -> NewsStore.open(other))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("has layout 99");
  }

  @Test
  void saysWhenThereIsNoStore() {
    Path missing = directory.resolve("missing");

    assertThatThrownBy(() -> NewsStore.openExisting(missing))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no store in " + missing);
    assertThat(missing).doesNotExist();
  }

  private Change replace(Node graph, String turtle) {
    return store.writeAndReturn(writer -> writer.replace(graph, triples(turtle)));
  }

  private Set<Triple> graph(Node graph) {
    return store.read(reader -> reader.triples(graph).collect(Collectors.toSet()));
  }
}

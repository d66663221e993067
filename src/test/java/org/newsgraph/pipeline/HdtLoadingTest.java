package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.dump.Dump;
import org.newsgraph.dump.DumpException;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.dump.HdtFile;
import org.newsgraph.dump.Selection;
import org.newsgraph.store.NewsStore;

class HdtLoadingTest {
  private static final Node GRAPH = NodeFactory.createURI("http://example.org/notes");
  private static final Node COPY = NodeFactory.createURI("http://example.org/copy");

  @TempDir Path folder;

  private Path inputs;
  private NewsStore store;

  @BeforeEach
  void fill() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    store = NewsStore.open(folder.resolve("store"));
    List<Triple> notes =
        IntStream.range(0, 40)
            .mapToObj(i ->
                Triple.create(
                    NodeFactory.createURI("http://example.org/note/" + i % 7),
                    NodeFactory.createURI("http://example.org/says#" + i % 3),
                    NodeFactory.createLiteralString("note " + i)))
            .toList();
    store.write(writer -> writer.replace(GRAPH, notes));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path dump(String name) {
    Path file = inputs.resolve(name);
    new Dump(store, DumpFormat.HDT, Selection.of(GRAPH)).write(file);
    return file;
  }

  private Summary load(Path file, Optional<Node> graph) {
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
    new Loading(store, intake).load(file, graph);
    return intake.summary();
  }

  private Set<Triple> triples(Node graph) {
    return store.read(reader -> reader.triples(graph).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.hdt", "notes.hdt.gz", "NOTES.HDT.zst"})
  void comesIntoTheGraphThatIsNamedAndLeavesNothingBesideTheFile(String name) throws IOException {
    Summary summary = load(dump(name), Optional.of(COPY));

    assertThat(summary.setAside()).isZero();
    assertThat(triples(COPY)).isEqualTo(triples(GRAPH)).hasSize(40);
    try (Stream<Path> files = Files.list(inputs)) {
      assertThat(files).containsExactly(inputs.resolve(name));
    }
  }

  @Test
  void triplesInNoGraphAreSetAside() {
    assertThat(load(dump("notes.hdt"), Optional.empty()).setAside()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotThereIsSetAside() {
    assertThat(load(inputs.resolve("none.hdt"), Optional.of(COPY)).setAside()).isEqualTo(1);
  }

  @Test
  void aFileThatIsCutShortIsSetAside() throws IOException {
    byte[] whole = Files.readAllBytes(dump("notes.hdt"));
    Path cut = inputs.resolve("cut.hdt");
    for (int length = 0; length < whole.length; length++) {
      Files.write(cut, Arrays.copyOf(whole, length));

      assertThatThrownBy(() -> HdtFile.open(cut))
          .as("after %d bytes", length)
          .isInstanceOf(DumpException.class)
          .hasMessageStartingWith("is no whole HDT");
    }
    assertThat(load(cut, Optional.of(COPY)).setAside()).isEqualTo(1);
    assertThat(triples(COPY)).isEmpty();
  }

  @Test
  void randomBytesAreSetAside() throws IOException {
    Random random = new Random(31);
    Path file = inputs.resolve("random.hdt");
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      Files.write(file, bytes);

      assertThatThrownBy(() -> HdtFile.open(file)).isInstanceOf(DumpException.class);
    }
  }

  /// The header alone has no checksum; what it tells is not loaded.
  @Test
  void aMutatedFileIsWholeOrSetAside() throws IOException {
    byte[] whole = Files.readAllBytes(dump("notes.hdt"));
    List<String> lines = lines(inputs.resolve("notes.hdt"));
    Path mutated = inputs.resolve("mutated.hdt");
    Random random = new Random(47);
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      byte[] bytes = whole.clone();
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(mutated, bytes);
      try {
        assertThat(lines(mutated)).as("mutation %d", i).isEqualTo(lines);
      } catch (DumpException e) {
        refused++;
        assertThat(e).hasMessageStartingWith("is no whole HDT");
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  private static List<String> lines(Path file) throws IOException {
    try (HdtFile opened = HdtFile.open(file)) {
      return Files.readAllLines(opened.nTriples());
    }
  }

  @Test
  void aPackedFileThatIsNoneIsSetAside() throws IOException {
    Path file = Files.writeString(inputs.resolve("notes.hdt.gz"), "no gzip");

    assertThat(load(file, Optional.of(COPY)).setAside()).isEqualTo(1);
  }
}

package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.vocabulary.Base;

class PairsFileTest {
  @TempDir Path folder;

  @Test
  void readsPairsWithIrisInFullOrFromTheBaseOn() throws IOException {
    ManualPairs pairs =
        read(
            """
            # who is who
            same person/a http://localhost:3030/person/b

              different\tperson/a  person/c
            """);

    assertThat(pairs.same()).containsExactly(new ManualPairs.Pair(iri("a"), iri("b"), 2));
    assertThat(pairs.different()).containsExactly(new ManualPairs.Pair(iri("a"), iri("c"), 4));
  }

  @Test
  void whatIsTheSameAsTheSameIsTheSame() throws IOException {
    ManualPairs pairs =
        read("same person/a person/b\nsame person/c person/b\nsame person/x person/y\n");

    assertThat(pairs.path(iri("a"), iri("x"))).isEmpty();
    assertThat(pairs.path(iri("a"), iri("c")).orElseThrow())
        .extracting(ManualPairs.Pair::line)
        .containsExactly(1, 2);
  }

  @Test
  void takesTheShortestWay() throws IOException {
    ManualPairs pairs =
        read(
            """
            same person/a person/b
            same person/b person/c
            same person/d person/c
            same person/d person/a
            same person/a person/c
            """);

    assertThat(pairs.path(iri("d"), iri("b")).orElseThrow()).hasSize(2);
    assertThat(pairs.path(iri("a"), iri("c")).orElseThrow())
        .extracting(ManualPairs.Pair::line)
        .containsExactly(5);
    assertThat(pairs.path(iri("a"), iri("a"))).isEmpty();
  }

  @Test
  @Timeout(20)
  void readsManyPairsQuickly() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 20_000; number++) {
      lines.append("same person/a-%d person/a-%d\n".formatted(number, number + 1));
      lines.append("different person/a-%d person/b-%d\n".formatted(number, number));
      lines.append("same person/b-%d person/b-%d\n".formatted(number, number + 1));
    }

    assertThat(read(lines.toString()).different()).hasSize(20_000);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(read("\uFEFFsame person/a person/b\n").same())
        .containsExactly(new ManualPairs.Pair(iri("a"), iri("b"), 1));
    assertThat(read("\uFEFF# who is who\n").same()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          same person/a;                    is not: same IRI IRI, or: different IRI IRI
          equal person/a person/b;          "equal" is neither same nor different
          same person/a person/a;           the two IRIs are one
          same person/a <person/b>;         is no IRI
          same person/a article/b;          articles are never one
          """)
  void saysWhichLineIsWrongAndWhatToDo(String line, String message) {
    assertThatThrownBy(() -> read("# first\n" + line + "\n"))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("pairs.txt:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void namesTheLinesThatContradictEachOther() {
    assertThatThrownBy(() ->
            read(
                """
                same person/a person/b
                different person/a person/c
                same person/b person/c
                """))
        .hasMessageContaining("pairs.txt:2: ")
        .hasMessageContaining("are different here and the same by line 1, 3");
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThatThrownBy(() -> new PairsFile(folder.resolve("none"), Base.DEFAULT).read())
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("There is no file of pairs at");
  }

  @Test
  void saysThatAFolderIsNoFileOfPairs() {
    assertThatThrownBy(() -> new PairsFile(folder, Base.DEFAULT).read())
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("Can't read the pairs in");
  }

  private ManualPairs read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.txt"), text);
    return new PairsFile(file, Base.DEFAULT).read();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(Base.DEFAULT.iri() + "person/" + name);
  }
}

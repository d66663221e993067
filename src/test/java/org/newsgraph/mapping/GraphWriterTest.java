package org.newsgraph.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {
  private static final ArticleGraph FIRST = mapped("said-and-done");
  private static final ArticleGraph SECOND = mapped("without-names");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"graph.nq", "graph.trig", "graph.jsonld", "graph.nq.gz", "graph.trig.gz"})
  void keepsTheGraphsOfArticlesApart(String name) {
    Path file = written(name);

    DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(file.toString());

    assertThat(dataset.getGraph(FIRST.name()).isIsomorphicWith(Examples.graph(FIRST))).isTrue();
    assertThat(dataset.getGraph(SECOND.name()).isIsomorphicWith(Examples.graph(SECOND))).isTrue();
    assertThat(dataset.getDefaultGraph().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.ttl", "graph.nt", "graph.rdf", "graph.ttl.gz"})
  void putsGraphsTogetherWhereTheFormatHasNone(String name) {
    Path file = written(name);

    Graph graph = RDFDataMgr.loadGraph(file.toString());

    Graph both = Examples.graph(FIRST);
    SECOND.triples().forEach(both::add);
    assertThat(graph.isIsomorphicWith(both)).isTrue();
  }

  @Test
  void writesTheSameGraphsAsTheSameBytes() {
    assertThat(bytes(OutputFormat.named("trig"))).isEqualTo(bytes(OutputFormat.named("trig")));
  }

  @Test
  void writesPrefixesOnce() {
    String turtle = new String(bytes(OutputFormat.named("turtle")), UTF_8);

    assertThat(turtle).startsWith("PREFIX ne: ").containsOnlyOnce("PREFIX schema:");
  }

  @Test
  void saysWhichFormatsThereAre() {
    assertThatThrownBy(() -> GraphWriter.open(folder.resolve("graph.txt")))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "the file name \"graph.txt\" tells no RDF format that can be written; use one of nq,"
                + " trig, nt, ttl, jsonld, rdf (a file may also be compressed: .gz, .zst)");
  }

  @Test
  void saysWhichFileCannotBeWritten() {
    Path file = folder.resolve("none").resolve("graph.nq");

    assertThatThrownBy(() -> GraphWriter.open(file))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(file + " cannot be written");
  }

  @Test
  void tellsThatTheStreamBroke() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };

    assertThatThrownBy(() -> write(broken, OutputFormat.named("nq")))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("no space left on device");
  }

  private Path written(String name) {
    Path file = folder.resolve(name);
    try (GraphWriter writer = GraphWriter.open(file)) {
      writer.write(FIRST);
      writer.write(SECOND);
    }
    return file;
  }

  private static byte[] bytes(OutputFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, format);
    return out.toByteArray();
  }

  private static void write(OutputStream out, OutputFormat format) {
    try (GraphWriter writer = GraphWriter.to(out, format)) {
      writer.write(FIRST);
      writer.write(SECOND);
    }
  }

  private static ArticleGraph mapped(String name) {
    return Examples.MAPPER.map(Examples.facts(name));
  }
}

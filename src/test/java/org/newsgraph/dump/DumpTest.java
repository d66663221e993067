package org.newsgraph.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;

class DumpTest {
  private static final String BASE = Base.DEFAULT.iri();
  private static final Node ONE = NodeFactory.createURI(BASE + "article/one");
  private static final Node TWO = NodeFactory.createURI(BASE + "article/two");
  private static final Collection<Triple> FIRST =
      triples("<b> rdfs:label 'B' ; a schema:Thing ; ne:about <c> , <a> ; ne:confidence 0.9 .");
  private static final Collection<Triple> SECOND =
      triples("<b> rdfs:label 'B' , 'A' ; ne:former true . <a> nif:beginIndex 12 .");

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void fill() {
    store = NewsStore.open(directory.resolve("store"));
    store.write(writer -> writer.replace(ONE, FIRST));
    store.write(writer -> writer.replace(TWO, SECOND));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void writesTheUnionInOrderAndEachTripleOnce() {
    assertThat(dump(DumpFormat.TURTLE))
        .startsWith("@prefix dcat: ")
        .endsWith(
            """
            <http://localhost:3030/a> nif:beginIndex 12 .

            <http://localhost:3030/b> a schema:Thing;
              rdfs:label "A", "B";
              ne:about <http://localhost:3030/a>, <http://localhost:3030/c>;
              ne:confidence 0.9;
              ne:former true .
            """);
  }

  @Test
  void holdsExactlyTheTriplesOfTheStore() {
    assertThat(parsed(dump(DumpFormat.TURTLE), Lang.TURTLE)).isEqualTo(union());
    assertThat(parsed(dump(DumpFormat.N_TRIPLES), Lang.NTRIPLES)).isEqualTo(union());
  }

  @Test
  void keepsGraphsApartWhereTheFormatDoes() {
    for (DumpFormat format : List.of(DumpFormat.TRIG, DumpFormat.N_QUADS)) {
      Lang lang = format == DumpFormat.TRIG ? Lang.TRIG : Lang.NQUADS;
      DatasetGraph parsed = RDFParser.fromString(dump(format), lang).toDatasetGraph();

      assertThat(parsed.stream()).hasSize(FIRST.size() + SECOND.size());
      assertThat(parsed.getGraph(ONE).stream()).containsExactlyInAnyOrderElementsOf(FIRST);
      assertThat(parsed.getGraph(TWO).stream()).containsExactlyInAnyOrderElementsOf(SECOND);
    }
  }

  @Test
  void givesTheSameBytesWhateverTheOrderOfLoading() {
    try (NewsStore other = NewsStore.open(directory.resolve("other"))) {
      other.write(writer -> writer.replace(TWO, FIRST));
      other.write(writer -> writer.replace(TWO, SECOND));
      other.write(writer -> writer.replace(ONE, FIRST));

      for (DumpFormat format : DumpFormat.values()) {
        assertThat(dump(Dump.of(other, format))).isEqualTo(dump(format));
      }
    }
  }

  @Test
  void writesOneGraph() {
    for (DumpFormat format : DumpFormat.values()) {
      String dump = dump(new Dump(store, format, Selection.of(TWO)));
      // JSON-LD begins with words for everything.
      String told = dump.substring(Math.max(0, dump.indexOf("\"graph\" : [")));

      assertThat(told).contains("beginIndex").doesNotContain("schema:Thing", "confidence");
    }
  }

  @Test
  void saysWhenThereIsNoSuchGraph() {
    Node missing = NodeFactory.createURI(BASE + "article/three");

    assertThatThrownBy(() -> dump(new Dump(store, DumpFormat.TURTLE, Selection.of(missing))))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("There is no graph " + missing);
  }

  @Test
  void writesFilesOfTheFormatThatTheirNameTells() throws IOException {
    Path file = directory.resolve("dump.nt");
    Dump.of(store, DumpFormat.of(file.toString())).write(file);

    assertThat(file).content().isEqualTo(dump(DumpFormat.N_TRIPLES));
    assertThat(directory.resolve("dump.nt.part")).doesNotExist();
  }

  @Test
  void compressesFilesThatAskForIt() throws IOException {
    Path file = directory.resolve("dump.ttl.gz");
    Dump.of(store, DumpFormat.of(file.toString())).write(file);

    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(dump(DumpFormat.TURTLE));
    }
  }

  @Test
  void leavesAnOldFileWhenItFails() throws IOException {
    Path file = Files.writeString(directory.resolve("dump.ttl"), "old");
    Dump failing = new Dump(store, DumpFormat.TURTLE, Selection.of(NodeFactory.createURI("a:a")));

    assertThatThrownBy(() -> failing.write(file)).isInstanceOf(DumpException.class);
    assertThat(file).content().isEqualTo("old");
  }

  @Test
  void saysWhichNamesTellAFormat() {
    assertThatThrownBy(() -> DumpFormat.of("dump.doc"))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining(".ttl, .trig, .nt, .nq, .jsonld, .rdf or .hdt");
  }

  private String dump(DumpFormat format) {
    return dump(Dump.of(store, format));
  }

  private static String dump(Dump dump) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dump.write(out);
    return out.toString(UTF_8);
  }

  private Set<Triple> union() {
    return store.read(
        reader -> reader.subjects().flatMap(reader::triplesAbout).collect(Collectors.toSet()));
  }

  private static Set<Triple> parsed(String text, Lang lang) {
    return RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8)))
        .lang(lang)
        .toGraph()
        .stream()
        .collect(Collectors.toSet());
  }

  private static Collection<Triple> triples(String turtle) {
    String prefixes =
        """
        PREFIX ne:     <https://w3id.org/newsgraph/ontology#>
        PREFIX nif:    <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>
        """;
    return RDFParser.fromString(prefixes + turtle, Lang.TURTLE).base(BASE).toGraph().stream()
        .toList();
  }
}

package org.newsgraph.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;

class SplitDumpTest {
  private static final String BASE = Base.DEFAULT.iri();
  private static final SplitDump.About ABOUT =
      new SplitDump.About("newsgraph test", Optional.of("https://example.org/licence"));

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void fill() {
    store = NewsStore.open(directory.resolve("store"));
    store.write(writer -> {
      for (int i = 0; i < 9; i++) {
        writer.replace(
            article("story-" + i), Articles.graph("story-" + i, "2020-01-0" + (i + 1), "Rain."));
      }
    });
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Node article(String name) {
    return NodeFactory.createURI(BASE + "article/" + name);
  }

  private SplitDump dump(DumpFormat format) {
    return new SplitDump(store, format, Selection.ALL, ABOUT);
  }

  @Test
  void writesAFileForEachGraphAndWhatIsInIt() throws IOException {
    Path folder = directory.resolve("dump");
    dump(DumpFormat.TURTLE).byGraph(folder, ".ttl");

    Manifest manifest = Manifest.read(folder.resolve("manifest.json"));
    assertThat(manifest.license()).contains("https://example.org/licence");
    assertThat(manifest.files()).hasSize(9);
    assertThat(manifest.triples())
        .isEqualTo(manifest.files().stream().mapToLong(Manifest.Entry::triples).sum())
        .isEqualTo(store.<Long>read(reader -> reader.quads()));
    for (Manifest.Entry entry : manifest.files()) {
      Path file = folder.resolve(entry.file());
      assertThat(entry.bytes()).isEqualTo(Files.size(file));
      assertThat(entry.sha256()).isEqualTo(DigestUtils.sha256Hex(Files.readAllBytes(file)));
      Node graph = NodeFactory.createURI(entry.graph().orElseThrow());
      assertThat(RDFDataMgr.loadGraph(file.toString()).find().toList())
          .containsExactlyInAnyOrderElementsOf(
              store.<List<org.apache.jena.graph.Triple>>read(
                  reader -> reader.triples(graph).toList()));
    }
    assertThat(manifest.files().getFirst().file()).isEqualTo("story-0.ttl");
  }

  @Test
  void theHashOfAGraphIsTheSameInEveryFormat() {
    dump(DumpFormat.TURTLE).byGraph(directory.resolve("ttl"), ".ttl");
    dump(DumpFormat.N_TRIPLES).byGraph(directory.resolve("nt"), ".nt.gz");

    assertThat(Manifest.read(directory.resolve("nt/manifest.json")).files())
        .extracting(Manifest.Entry::rdfc10)
        .doesNotContain(Optional.empty())
        .isEqualTo(
            Manifest.read(directory.resolve("ttl/manifest.json")).files().stream()
                .map(Manifest.Entry::rdfc10)
                .toList());
  }

  @Test
  void theHashIsThatOfTheSortedLines() throws IOException {
    Node graph = NodeFactory.createURI(BASE + "graph/notes");
    store.write(writer ->
        writer.replace(
            graph, Articles.triples("<b> rdfs:label 'x\\n\"y\"'@en . <a> ne:confidence 0.5 .")));
    dump(DumpFormat.TURTLE).byGraph(directory.resolve("dump"), ".ttl");

    String lines =
        "<%sa> <https://w3id.org/newsgraph/ontology#confidence> \"0.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n"
                .formatted(BASE)
            + "<%sb> <http://www.w3.org/2000/01/rdf-schema#label> \"x\\n\\\"y\\\"\"@en .\n"
                .formatted(BASE);
    assertThat(Manifest.read(directory.resolve("dump/manifest.json")).files())
        .filteredOn(entry -> entry.file().equals("graph-notes.ttl"))
        .extracting(Manifest.Entry::rdfc10)
        .containsExactly(Optional.of(DigestUtils.sha256Hex(lines)));
  }

  @Test
  void takesThePlaceOfAnEarlierDumpAndOfNothingElse() throws IOException {
    Path folder = directory.resolve("dump");
    dump(DumpFormat.TURTLE).byGraph(folder, ".ttl");
    store.write(writer -> writer.replace(article("story-3"), List.of()));

    dump(DumpFormat.TURTLE).byGraph(folder, ".ttl");

    assertThat(folder.resolve("story-3.ttl")).doesNotExist();
    assertThat(folder.resolve("story-4.ttl")).exists();
    Path other = Files.createDirectory(directory.resolve("letters"));
    Files.writeString(other.resolve("letter.txt"), "Dear all");
    assertThatThrownBy(() -> dump(DumpFormat.TURTLE).byGraph(other, ".ttl"))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("is not empty and holds no dump");
  }

  @Test
  void partsTogetherAreTheWhole() throws IOException {
    dump(DumpFormat.N_QUADS).inParts(directory.resolve("dump.nq.zst"), 4);

    Manifest manifest = Manifest.read(directory.resolve("dump.manifest.json"));
    assertThat(manifest.files())
        .extracting(Manifest.Entry::file)
        .containsExactly("dump-1.nq.zst", "dump-2.nq.zst", "dump-3.nq.zst", "dump-4.nq.zst");
    assertThat(manifest.files()).allMatch(entry -> entry.triples() > 10);
    DatasetGraph quads = DatasetGraphFactory.create();
    for (Manifest.Entry entry : manifest.files()) {
      try (InputStream in =
          new ZstdInputStream(Files.newInputStream(directory.resolve(entry.file())))) {
        RDFParser.source(in).lang(Lang.NQUADS).parse(quads);
      }
    }
    assertThat(quads.stream().count())
        .isEqualTo(store.<Long>read(reader -> reader.quads()))
        .isEqualTo(manifest.triples());
  }

  @Test
  void noSubjectIsInTwoParts() throws IOException {
    dump(DumpFormat.TURTLE).inParts(directory.resolve("dump.ttl"), 3);

    Map<Node, Integer> parts = new TreeMap<>(DumpOrder.TERMS);
    for (int part = 1; part <= 3; part++) {
      Path file = directory.resolve("dump-" + part + ".ttl");
      RDFDataMgr.loadGraph(file.toString()).stream()
          .map(triple -> triple.getSubject())
          .distinct()
          .forEach(subject -> parts.merge(subject, 1, Integer::sum));
    }
    assertThat(parts.values()).isNotEmpty().containsOnly(1);
  }

  @Test
  void anArticleThatIsNotThereIsNamed() {
    Selection missing =
        new Selection(
            Optional.empty(), Set.of(article("none")), Optional.empty(), Optional.empty(), false);
    SplitDump dump = new SplitDump(store, DumpFormat.TURTLE, missing, ABOUT);

    assertThatThrownBy(() -> dump.byGraph(directory.resolve("dump"), ".ttl"))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("There is no article " + article("none"));
    assertThatThrownBy(() -> dump.inParts(directory.resolve("dump.ttl"), 2))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("There is no article " + article("none"));
    assertThat(directory.resolve("dump.manifest.json")).doesNotExist();
  }

  @Test
  void aTextThatXmlCannotHoldIsAMistakeInOneLine() {
    store.write(writer ->
        writer.replace(article("story-0"), Articles.triples("<a> rdfs:label 'bell \\u0007' .")));

    assertThatThrownBy(() -> dump(DumpFormat.RDF_XML).inParts(directory.resolve("dump.rdf"), 2))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining("a character that XML has not");
  }

  @Test
  void morePartsThanTriplesAreEmptyOnes() throws IOException {
    dump(DumpFormat.N_TRIPLES).inParts(directory.resolve("dump.nt"), 500);

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.filter(file -> file.toString().endsWith(".nt"))).hasSize(500);
    }
    assertThat(directory.resolve("dump-500.nt")).isEmptyFile();
  }
}

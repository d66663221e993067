package org.newsgraph.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.PublishedContext;

class ManifestTest {
  private static final String BASE = Base.DEFAULT.iri();
  private static final String PLACE = "http://example.org/dumps/dump.manifest.json";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final SplitDump.About ABOUT =
      new SplitDump.About("newsgraph test", Optional.of("https://example.org/licence"));

  @TempDir Path directory;
  private NewsStore store;

  @BeforeEach
  void fill() {
    store = NewsStore.open(directory.resolve("store"));
    for (String name : List.of("one", "two", "three", "one-again")) {
      String told = name.equals("one-again") ? "one" : name;
      store.write(writer ->
          writer.replace(
              NodeFactory.createURI(BASE + "article/" + name),
              Articles.graph(told, "2020-01-02", "Snow.")));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SplitDump dump(DumpFormat format) {
    return new SplitDump(store, format, Selection.ALL, ABOUT);
  }

  private static Graph read(Path manifest) throws IOException {
    return PublishedContext.only(
            RDFParser.fromString(Files.readString(manifest), Lang.JSONLD).base(PLACE))
        .toGraph();
  }

  private static Node one(Graph graph, Node subject, Node property) {
    List<Triple> all = graph.find(subject, property, Node.ANY).toList();
    assertThat(all).as("%s of %s", property, subject).hasSize(1);
    return all.getFirst().getObject();
  }

  private static long number(Graph graph, Node subject, Node property) {
    return ((Number) one(graph, subject, property).getLiteralValue()).longValue();
  }

  private static Map<Node, Long> parts(Graph graph, Node of, Node by, Node number) {
    return graph.find(Node.ANY, of, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .collect(
            Collectors.toMap(part -> one(graph, part, by), part -> number(graph, part, number)));
  }

  private static Map<Node, Long> counted(List<Triple> triples, Function<Triple, Node> by) {
    return triples.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.ttl", "dump.trig.gz", "dump.hdt"})
  void describesTheDatasetAsTheDumpItselfIs(String name) throws IOException {
    Path file = directory.resolve(name);
    dump(DumpFormat.of(name)).inOne(file);
    Path lines = directory.resolve("lines.nt");
    Dump.of(store, DumpFormat.N_TRIPLES).write(lines);
    List<Triple> union = RDFParser.source(lines).toGraph().find().toList();

    Graph told = read(directory.resolve("dump.manifest.json"));

    Node dataset = NodeFactory.createURI(PLACE + "#dump");
    assertThat(one(told, dataset, RDF.Nodes.type)).isEqualTo(VOID.Dataset.asNode());
    assertThat(number(told, dataset, VOID.triples.asNode())).isEqualTo(union.size());
    assertThat(number(told, dataset, VOID.distinctSubjects.asNode()))
        .isEqualTo(union.stream().map(Triple::getSubject).distinct().count());
    assertThat(
            parts(
                told,
                VOID.propertyPartition.asNode(),
                VOID.property.asNode(),
                VOID.triples.asNode()))
        .isEqualTo(counted(union, Triple::getPredicate));
    assertThat(
            parts(told, VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode()))
        .isEqualTo(
            counted(
                union.stream()
                    .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                    .toList(),
                Triple::getObject));
    Node dumped = NodeFactory.createURI("http://example.org/dumps/" + name);
    assertThat(one(told, dataset, VOID.dataDump.asNode())).isEqualTo(dumped);
    assertThat(number(told, dumped, DCAT.byteSize.asNode())).isEqualTo(Files.size(file));
    Node sum = one(told, dumped, NodeFactory.createURI(SPDX + "checksum"));
    assertThat(
            one(told, sum, NodeFactory.createURI(SPDX + "checksumValue")).getLiteralLexicalForm())
        .isEqualTo(DigestUtils.sha256Hex(Files.readAllBytes(file)));
    assertThat(one(told, sum, NodeFactory.createURI(SPDX + "algorithm")).getURI())
        .isEqualTo(SPDX + "checksumAlgorithm_sha256");
    assertThat(one(told, dataset, DCTerms.license.asNode()).getURI())
        .isEqualTo("https://example.org/licence");
    assertThat(one(told, dataset, DCTerms.creator.asNode()).getLiteralLexicalForm())
        .isEqualTo("newsgraph test");
  }

  @Test
  void namesEachFileOfSeveral() throws IOException {
    dump(DumpFormat.TURTLE).byGraph(directory.resolve("dump"), ".ttl");

    assertThat(
            read(directory.resolve("dump/manifest.json"))
                .find(Node.ANY, VOID.dataDump.asNode(), Node.ANY)
                .toList())
        .extracting(triple -> triple.getObject().getURI())
        .containsExactlyInAnyOrder(
            "http://example.org/dumps/one.ttl",
            "http://example.org/dumps/one-again.ttl",
            "http://example.org/dumps/two.ttl",
            "http://example.org/dumps/three.ttl");
  }

  @Test
  void aFileNameThatIsNoIriIsWrittenAsOne() throws IOException {
    dump(DumpFormat.TURTLE).inOne(directory.resolve("a b#c%.ttl"));

    Path manifest = directory.resolve("a b#c%.manifest.json");
    assertThat(manifest).content().contains("\"id\" : \"./a%20b%23c%25.ttl\"");
    assertThat(Manifest.read(manifest).files())
        .extracting(Manifest.Entry::file)
        .containsExactly("a b#c%.ttl");
  }

  @Test
  void isTheSameEachTime() throws IOException {
    Path manifest = directory.resolve("dump.manifest.json");
    dump(DumpFormat.HDT).inOne(directory.resolve("dump.hdt"));
    byte[] first = Files.readAllBytes(manifest);

    dump(DumpFormat.HDT).inOne(directory.resolve("dump.hdt"));

    assertThat(manifest).hasBinaryContent(first);
  }

  @Test
  void oneWithoutContextIsReadToo() throws IOException {
    Path old =
        Files.writeString(
            directory.resolve("manifest.json"),
            """
            {"generator": "newsgraph 0", "triples": 1, "files": [{"file": "a.ttl", \
            "graph": "http://example.org/g", "triples": 1, "bytes": 2, "sha256": "00"}]}
            """);

    assertThat(Manifest.read(old).files())
        .containsExactly(
            new Manifest.Entry(
                "a.ttl", Optional.of("http://example.org/g"), 1, 2, "00", Optional.empty()));
  }
}

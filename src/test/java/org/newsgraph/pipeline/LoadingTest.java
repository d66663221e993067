package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

class LoadingTest {
  private static final Node A = NodeFactory.createURI("http://example.org/graph/a");
  private static final Node B = NodeFactory.createURI("http://example.org/graph/b");

  private static final String BAGHDAD =
      """
      {"schema": "article-facts/1", "article": {"headline": "Alpha", "text": "Baghdad is calm."}, \
      "entities": [{"id": "e1", "type": "Place", "name": "Baghdad"}]}
      """;

  @TempDir Path folder;

  private NewsStore store;
  private final NotedRejects rejects = new NotedRejects();
  private Intake intake;
  private Loading loading;

  @BeforeEach
  void open() {
    store = NewsStore.open(folder.resolve("store"));
    intake = new Intake(new RejectsFolder(folder.resolve("rejects")), rejects);
    loading = new Loading(store, intake);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void loadsFactsAndSetsAsideOnlyTheLineThatIsWrong() throws IOException {
    Path file =
        write(
            "facts.jsonl",
            """
            {"schema": "article-facts/1", "article": {"headline": "Alpha", "text": "Alpha"}}
            {"schema": "article-facts/1", "article": {"headline": "Beta", "colour": "red"}}
            {"schema": "article-facts/1", "article": {"headline": "Gamma", "text": "Gamma"}}
            """);

    loading.load(file, Optional.empty());

    Summary summary = intake.summary();
    assertThat(summary.count(Change.NEW)).isEqualTo(2);
    assertThat(rejects.noted()).singleElement().asString().contains("facts.jsonl:2", "colour");
    assertThat(folder.resolve("rejects/facts.jsonl-2")).content().contains("Beta");
  }

  @Test
  void tellsWhereThePlacesLieThatFactsMention() throws IOException {
    loading.load(write("facts.jsonl", BAGHDAD), Optional.empty());

    assertThat(isLocated("baghdad")).isTrue();
    assertThat(isLocated("tehran")).isFalse();
  }

  @Test
  void keepsPlacesForTheGazetteerUntilArticlesMentionThem() throws IOException {
    Node graph = store.base().gazetteerGraph();
    String places =
        """
        <place/alpha-base> <https://schema.org/latitude> 33.79 .
        <place/beta-base> <https://schema.org/latitude> 36.2 .
        """;
    loading.load(write("places.ttl", places), Optional.of(graph));
    assertThat(count(graph)).isZero();

    loading.load(write("facts.jsonl", BAGHDAD.replace("Baghdad", "Alpha Base")), Optional.empty());

    assertThat(isLocated("alpha-base")).isTrue();
    assertThat(isLocated("beta-base")).isFalse();
  }

  @Test
  void setsAsidePlacesForTheGazetteerThatHaveAnError() throws IOException {
    Path file = write("places.ttl", "<place/alpha> a a a .");

    loading.load(file, Optional.of(store.base().gazetteerGraph()));

    assertThat(rejects.noted()).singleElement().asString().contains("places.ttl");
    assertThat(folder.resolve("store/gazetteer")).doesNotExist();
  }

  @Test
  void loadsAllGraphsOfJsonToTheLast() throws IOException {
    Path file =
        write(
            "graphs.jsonld",
            """
            {"@context": "https://w3id.org/newsgraph/ontology/context.jsonld", "graph": [
              {"id": "http://example.org/graph/a", "graph": [{"id": "http://x/1", "label": "one"}]},
              {"id": "http://example.org/graph/b", "graph": [{"id": "http://x/2", "label": "two"}]}]}
            """);

    loading.load(file, Optional.empty());

    assertThat(count(A)).isEqualTo(1);
    assertThat(count(B)).isEqualTo(1);
  }

  @Test
  void keepsPlacesForTheGazetteerThatJsonTellsLast() throws IOException {
    loading.load(
        write(
            "places.jsonld",
            "{\"@id\": \"place/baghdad\", \"https://schema.org/latitude\": \"3\"}"),
        Optional.of(store.base().gazetteerGraph()));

    assertThat(folder.resolve("store/gazetteer")).isNotEmptyDirectory();
    assertThat(rejects.noted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:9/context.jsonld", "context.jsonld"})
  void fetchesNoContextOfJson(String context) throws IOException {
    write("context.jsonld", "{\"@context\": {\"label\": \"http://x/secret\"}}");

    loading.load(
        write(
            "graph.jsonld",
            "{\"@context\": \"%s\", \"@id\": \"http://x/1\", \"label\": \"one\"}"
                .formatted(context)),
        Optional.of(A));

    assertThat(count(A)).isZero();
    assertThat(rejects.noted())
        .singleElement()
        .asString()
        .contains("context.jsonld is not fetched", "into the document itself");
  }

  @Test
  void keepsTheGraphsOfQuads() throws IOException {
    Path file =
        write(
            "graph.nq",
            """
            <http://x/1> <http://x/p> "1" <http://example.org/graph/a> .
            <http://x/2> <http://x/p> "2" <http://example.org/graph/b> .
            <http://x/3> <http://x/p> "3" <http://example.org/graph/a> .
            """);

    loading.load(file, Optional.empty());

    assertThat(count(A)).isEqualTo(2);
    assertThat(count(B)).isEqualTo(1);
    assertThat(intake.summary().count(Change.NEW)).isEqualTo(2);
  }

  @Test
  void replacesTheGraphsThatAFileTellsOf() throws IOException {
    loading.load(write("old.nt", "<http://x/1> <http://x/p> \"old\" ."), Optional.of(A));
    loading.load(write("else.nt", "<http://x/1> <http://x/p> \"else\" ."), Optional.of(B));

    new Loading(store, intake)
        .load(write("new.nt", "<http://x/1> <http://x/p> \"new\" ."), Optional.of(A));

    assertThat(count(A)).isEqualTo(1);
    assertThat(count(B)).isEqualTo(1);
    assertThat(intake.summary().count(Change.CHANGED)).isEqualTo(1);
  }

  @Test
  void whatFilesOfARunPutInNoGraphComesTogether() throws IOException {
    loading.load(write("earlier.nt", "<http://x/0> <http://x/p> \"0\" ."), Optional.of(A));

    Loading later = new Loading(store, intake);
    later.load(write("one.nt", "<http://x/1> <http://x/p> \"1\" ."), Optional.of(A));
    later.load(write("two.nt", "<http://x/2> <http://x/p> \"2\" ."), Optional.of(A));

    assertThat(subjects(A)).containsExactlyInAnyOrder("http://x/1", "http://x/2");
  }

  @Test
  void aFileThatIsSetAsideBeginsNoGraph() throws IOException {
    loading.load(write("earlier.nt", "<http://x/0> <http://x/p> \"0\" ."), Optional.of(A));

    Loading later = new Loading(store, intake);
    later.load(write("bad.nt", "<http://x/1> <http://x/p> \"1\" .\n<http:"), Optional.of(A));
    later.load(write("named.nq", "<http://x/3> <http://x/p> \"3\" <http://x/g> ."), Optional.of(A));
    later.load(write("two.nt", "<http://x/2> <http://x/p> \"2\" ."), Optional.of(A));

    assertThat(subjects(A)).containsExactly("http://x/2");
  }

  @Test
  void asksForAGraphForTriples() throws IOException {
    loading.load(write("data.ttl", "<http://x/1> a <http://x/C> ."), Optional.empty());

    assertThat(rejects.noted()).singleElement().asString().contains("--graph");
  }

  @Test
  void loadsNothingOfAFileWithAnError() throws IOException {
    Path file = write("data.ttl", "<http://x/1> a <http://x/C> .\n<http://x/2> a a a .\n");

    loading.load(file, Optional.of(A));

    assertThat(count(A)).isZero();
    assertThat(rejects.noted()).singleElement().asString().contains("data.ttl", "line: 2");
    assertThat(folder.resolve("rejects/data.ttl")).hasSameTextualContentAs(file);
  }

  @Test
  void loadsNothingOfAPackedFileThatWasCutShort() throws IOException {
    Path whole = folder.resolve("whole.nt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write("<http://x/1> <http://x/p> \"1\" .\n".repeat(50).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.nt.gz"), Arrays.copyOf(bytes, bytes.length - 12));

    loading.load(cut, Optional.of(A));

    assertThat(count(A)).isZero();
    assertThat(rejects.noted()).singleElement().asString().contains("cut.nt.gz");
  }

  @Test
  void setsAsideWhatIsNotThereOrOfNoKnownFormat() throws IOException {
    loading.load(folder.resolve("missing.ttl"), Optional.of(A));
    loading.load(folder.resolve("missing.json"), Optional.of(A));
    loading.load(write("picture.png", "?"), Optional.of(A));
    loading.load(Path.of("https://example.org/data.ttl"), Optional.of(A));
    loading.load(Files.createDirectory(folder.resolve("folder")), Optional.of(A));
    write("folder/manifest.json", "{}");
    loading.load(folder.resolve("folder"), Optional.of(A));

    assertThat(rejects.noted())
        .extracting(Reject::toString)
        .satisfiesExactly(
            ttl -> assertThat(ttl).contains("missing.ttl", "no such file"),
            json -> assertThat(json).contains("missing.json", "no such file"),
            png -> assertThat(png).contains("picture.png", "tells a format"),
            address -> assertThat(address).contains("is an address"),
            files -> assertThat(files).contains("is a folder; give the files in it"),
            dump -> assertThat(dump).contains("give its manifest.json"));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> subjects(Node graph) {
    return store.read(
        reader -> reader.triples(graph).map(triple -> triple.getSubject().getURI()).toList());
  }

  private long count(Node graph) {
    return store.read(reader -> reader.triples(graph).count());
  }

  private boolean isLocated(String slug) {
    Node place = store.base().node(Folder.place, slug);
    return store.read(reader ->
        reader.contains(store.base().gazetteerGraph(), place, SchemaOrg.LATITUDE, Node.ANY));
  }
}

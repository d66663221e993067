package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.Removal;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validation.ShapesValidator;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// What becomes of a linked store.
class LinkedStoreTest {
  private static final String ONE = facts("One", "Jane Doe met John Roe in Baghdad.", "Jane Doe");
  private static final String TWO = facts("Two", "Jane Q. Doe met John Roe.", "Jane Q. Doe");
  private static final String THREE = facts("Three", "John Roe is here.", "John Roe");

  private static final String BOTH =
      """
      {"schema": "article-facts/1", "article": {"headline": "Both", \
      "text": "Jane Doe, Jane Q. Doe.", "url": "https://paper.example/Both"}, \
      "entities": [{"id": "e1", "type": "Person", "name": "Jane Doe"}, \
      {"id": "e2", "type": "Person", "name": "Jane Q. Doe"}]}
      """;

  @TempDir Path folder;
  private NewsStore store;

  @BeforeEach
  void open() throws IOException {
    store = NewsStore.open(folder.resolve("store"));
    load(ONE, TWO, THREE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String facts(String headline, String text, String person) {
    return """
    {"schema": "article-facts/1", "article": {"headline": "%s", "text": "%s", \
    "url": "https://paper.example/%s", "publisher": "%s"}, \
    "entities": [{"id": "e1", "type": "Person", "name": "%s"}]}
    """
        .formatted(headline, text, headline, "Paper of " + person, person);
  }

  private void load(String... facts) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), String.join("", facts));
    SampleNews.load(store, folder, List.of(file));
  }

  private void link() {
    new Rewriting(store)
        .apply(List.of(SampleNews.same(store, "person/jane-q-doe", "person/jane-doe")));
  }

  @Test
  void whatIsLoadedAgainUnchangedStaysLinked() throws IOException {
    link();
    String linked = SampleNews.quads(store);

    load(ONE, TWO, THREE);

    assertThat(SampleNews.quads(store)).isEqualTo(linked);
  }

  @Test
  void aChangedArticleNamesThingsByItselfUntilItIsLinkedAgain() throws IOException {
    link();

    load(TWO.replace("met", "saw"));

    assertThat(renamings()).isEmpty();
    assertThat(names("Jane Q. Doe")).containsExactly("person/jane-q-doe");
    link();
    assertThat(names("Jane Q. Doe")).containsExactly("person/jane-doe");
    new Rewriting(store).undo();
    assertThat(names("Jane Q. Doe")).containsExactly("person/jane-q-doe");
  }

  @Test
  void aChangedArticleThatNowNamesTheOtherKeepsItsName() throws IOException {
    link();

    load(TWO.replace("Jane Q. Doe", "Jane Doe"));
    assertThat(renamings()).isEmpty();
    new Rewriting(store).undo();

    assertThat(SampleNews.quads(store)).doesNotContain("jane-q-doe");
  }

  @Test
  void aDumpLoadedOverItsStoreChangesNothing() throws IOException {
    link();
    String linked = SampleNews.quads(store);

    SampleNews.load(store, folder, List.of(dump(linked)));

    assertThat(SampleNews.quads(store)).isEqualTo(linked);
  }

  @Test
  void theLinksMayComeBeforeTheArticlesInAFileOfTheirOwn() throws IOException {
    String before = SampleNews.quads(store);
    link();
    String linked = SampleNews.quads(store);
    Path links = write("links.nq", linked, true);
    Path articles = write("others.nq", linked, false);

    try (NewsStore copy = NewsStore.open(folder.resolve("copy"))) {
      SampleNews.load(copy, folder, List.of(links, articles));
      assertThat(SampleNews.quads(copy)).isEqualTo(linked);
      new Rewriting(copy).undo();

      assertThat(SampleNews.quads(copy)).isEqualTo(before);
    }
  }

  @Test
  void linksThatComeWithADumpGiveOtherArticlesTheirNamesBack() throws IOException {
    String before = SampleNews.quads(store);
    link();
    Path foreign = folder.resolve("foreign.nq");
    try (NewsStore other = NewsStore.open(folder.resolve("other"))) {
      Path four = Files.writeString(folder.resolve("4.jsonl"), facts("Four", "Ada.", "Ada Byron"));
      SampleNews.load(other, folder, List.of(four));
      new Rewriting(other)
          .apply(List.of(SampleNews.same(other, "person/ada-byron", "person/ada-king")));
      Files.writeString(foreign, SampleNews.quads(other));
    }

    SampleNews.load(store, folder, List.of(foreign));
    assertThat(names("Ada Byron")).containsExactly("person/ada-king");
    assertThat(names("Jane Q. Doe")).containsExactly("person/jane-q-doe");
    new Rewriting(store).undo();

    assertThat(names("Ada Byron")).containsExactly("person/ada-byron");
    assertThat(SampleNews.quads(store).lines()).containsAll(before.lines().toList());
  }

  @Test
  void removesWithAnArticleTheLinksThatItAloneNeeded() {
    link();

    new Removal(store).remove("https://paper.example/Two", Instant.EPOCH);

    assertThat(graph(store.base().linksGraph())).isEmpty();
    assertThat(graph(store.base().removedGraph()))
        .extracting(Triple::getSubject)
        .contains(SampleNews.iri(store, "person/jane-q-doe"))
        .doesNotContain(SampleNews.iri(store, "person/jane-doe"));
  }

  @Test
  void linkingRemembersNothingAsRemoved() {
    link();
    assertThat(graph(store.base().removedGraph())).isEmpty();

    new Rewriting(store).undo();

    assertThat(graph(store.base().removedGraph())).isEmpty();
  }

  @Test
  void undoingLeavesNotedWhatWasRemovedBefore() throws IOException {
    load(
        facts("Four", "In Baghdad.", "Baghdad").replace("Person", "Place"),
        facts("Five", "In the round city.", "Round City").replace("Person", "Place"));
    new Removal(store).remove("https://paper.example/Four", Instant.EPOCH);
    String before = SampleNews.quads(store);
    assertThat(before).contains("place/baghdad> <http://www.w3.org/ns/prov#invalidatedAtTime>");

    new Rewriting(store)
        .apply(List.of(SampleNews.same(store, "place/round-city", "place/baghdad")));
    assertThat(graph(store.base().gazetteerGraph()))
        .extracting(Triple::getSubject)
        .contains(SampleNews.iri(store, "place/baghdad"));
    new Rewriting(store).undo();

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  @Test
  void linksAreOfTheirShape() {
    link();

    Graph links = graphOf(graph(store.base().linksGraph()));

    assertThat(ShapesValidator.ofOntology().validate(links).violations()).isEmpty();
    assertThat(links.find(Node.ANY, Node.ANY, NewsEvents.LINK).toList()).hasSize(1);
    assertThat(links.find(Node.ANY, Node.ANY, NewsEvents.RENAMING).toList()).hasSize(1);
  }

  @Test
  void aCorrectedGraphThatNamesTheCanonicalIriStaysAsItCame() throws IOException {
    link();
    String linked = graphOf("Two");

    String corrected = linked.replace("Jane Q. Doe", "Jane Doe");
    SampleNews.load(store, folder, List.of(dump(corrected)));

    assertThat(renamings()).isEmpty();
    link();
    assertThat(graphOf("Two")).isEqualTo(corrected).isNotEqualTo(linked);
    new Rewriting(store).undo();
    assertThat(graphOf("Two")).isEqualTo(corrected);
  }

  @Test
  void whatACorrectedGraphLeavesOutOfAJoinedThingStaysOut() throws IOException {
    load(BOTH);
    link();
    String linked = graphOf("Both");
    assertThat(linked).contains("altLabel");

    String corrected = without("altLabel", linked);
    SampleNews.load(store, folder, List.of(dump(corrected)));

    link();
    new Rewriting(store).undo();
    assertThat(graphOf("Both")).isEqualTo(corrected);
  }

  @Test
  void aCorrectedGraphThatNamesNoneOfItStaysAsItCame() throws IOException {
    link();

    String corrected = without("jane-doe", graphOf("Two"));
    SampleNews.load(store, folder, List.of(dump(corrected)));

    assertThat(renamings()).isEmpty();
    new Rewriting(store).undo();
    assertThat(graphOf("Two")).isEqualTo(corrected);
  }

  @Test
  void aRewrittenGraphThatComesInPiecesCanBeUndone() throws IOException {
    String before = SampleNews.quads(store);
    link();
    String linked = SampleNews.quads(store);
    List<String> lines = new ArrayList<>(linked.lines().toList());
    Collections.shuffle(lines, new Random(1));

    SampleNews.load(store, folder, List.of(dump(String.join("\n", lines) + "\n")));
    try (NewsStore copy = NewsStore.open(folder.resolve("copy"))) {
      SampleNews.load(copy, folder, List.of(dump(linked)));
      SampleNews.load(copy, folder, List.of(dump(String.join("\n", articles(lines)) + "\n")));
      assertThat(SampleNews.quads(copy)).isEqualTo(linked);
    }
    new Rewriting(store).undo();

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  @Test
  void whatAnUpdateAddsToARewrittenGraphStaysWhenItIsUndone() {
    String before = graphOf("Two");
    link();
    Node article = article("Two");
    DatasetGraph updated = store.updatedDataset();
    Node note = NodeFactory.createLiteralString("seen by the desk");

    Txn.executeWrite(updated, () -> updated.add(article, article, RDFS.Nodes.comment, note));
    link();
    new Rewriting(store).undo();

    assertThat(graphOf("Two").lines())
        .containsAll(before.lines().toList())
        .hasSize(before.split("\n").length + 1)
        .anyMatch(line -> line.contains("seen by the desk"));
  }

  @Test
  void linksOfAnEarlierProgramThatKeptNoDigestCanBeUndone() throws IOException {
    String before = SampleNews.quads(store);
    link();
    String old = without("rewrittenDigest> \"", SampleNews.quads(store));
    assertThat(old).isNotEqualTo(SampleNews.quads(store));

    try (NewsStore copy = NewsStore.open(folder.resolve("copy"))) {
      SampleNews.load(copy, folder, List.of(dump(old)));
      new Rewriting(copy).undo();

      assertThat(SampleNews.quads(copy)).isEqualTo(before);
    }
  }

  @Test
  void whateverAGraphHoldsItIsKnownWhenTheStoreIsOpenedAgain() throws IOException {
    String odd =
        """
        <%1$s> <http://elsewhere.example/p> "0.90"^^<http://www.w3.org/2001/XMLSchema#decimal> .
        <%1$s> <http://elsewhere.example/p> "+07"^^<http://www.w3.org/2001/XMLSchema#integer> .
        <%1$s> <http://elsewhere.example/p> "soon"^^<http://www.w3.org/2001/XMLSchema#date> .
        <%1$s> <http://elsewhere.example/p> "2021-05-08T24:00:00"^^<%2$sdateTime> .
        <%1$s> <http://elsewhere.example/p> "Schiff"@DE-ch-1996 .
        <%1$s> <http://elsewhere.example/p> "e\\u0301\\u0001\\uFFFF\\U0001F6A2" .
        <%1$s> <http://elsewhere.example/p> <http://elsewhere.example/a%%zz> .
        <%1$s> <http://elsewhere.example/p> _:b .
        """
            .formatted(SampleNews.iri(store, "person/jane-q-doe"), XSD.NS)
            .replace(" .\n", " <" + article("Two") + "> .\n");
    SampleNews.load(store, folder, List.of(dump(graphOf("Two") + odd)));
    String before = SampleNews.quads(store);
    link();
    assertThat(SampleNews.quads(store)).doesNotContain("person/jane-q-doe> <http://elsewhere");

    store.close();
    store = NewsStore.openExisting(folder.resolve("store"));
    new Rewriting(store).undo();

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  private Node article(String headline) {
    return store.read(reader ->
        reader
            .triples(
                Node.ANY,
                Node.ANY,
                SchemaOrg.URL,
                NodeFactory.createURI("https://paper.example/" + headline))
            .map(Triple::getSubject)
            .findAny()
            .orElseThrow());
  }

  /// The quads of an article's graph.
  private String graphOf(String headline) {
    String end = " <" + article(headline) + "> .";
    return SampleNews.quads(store)
        .lines()
        .filter(line -> line.endsWith(end))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String without(String part, String quads) {
    return quads
        .lines()
        .filter(line -> !line.contains(part))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> articles(List<String> quads) {
    return quads.stream().filter(line -> !line.endsWith("graph/links> .")).toList();
  }

  private Path dump(String quads) throws IOException {
    return Files.writeString(folder.resolve("dump.nq"), quads);
  }

  private Path write(String name, String quads, boolean links) throws IOException {
    String kept =
        Arrays.stream(quads.split("\n"))
            .filter(line -> line.endsWith("graph/links> .") == links)
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve(name), kept + "\n");
  }

  private Set<String> names(String label) {
    return store.read(reader ->
        reader
            .triples(Node.ANY, Node.ANY, Node.ANY, NodeFactory.createLiteralString(label))
            .map(triple -> triple.getSubject().getURI().substring(store.base().iri().length()))
            .filter(path -> path.startsWith("person/"))
            .collect(Collectors.toSet()));
  }

  private Set<Triple> renamings() {
    return store.read(reader ->
        reader
            .triples(store.base().linksGraph(), Node.ANY, NewsEvents.RENAMED_IN, Node.ANY)
            .collect(Collectors.toSet()));
  }

  private Set<Triple> graph(Node name) {
    return store.read(reader -> reader.triples(name).collect(Collectors.toSet()));
  }

  private static Graph graphOf(Set<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}

package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validation.ShapesValidator;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

/// Entries under IRIs of others, such as those of a Wikidata excerpt.
class ForeignEntriesTest {
  private static final Base BASE = new Base("https://news.example/graph/");
  private static final String PREFIXES =
      """
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix wdt: <http://www.wikidata.org/prop/direct/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <http://schema.org/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      """;
  private static final String RASSENDYLL =
      """
      wd:Q999310616 wdt:P31 wd:Q5 ; rdfs:label "Rudolf Rassendyll"@en , "Rodolphe Rassendyll"@fr ;
        skos:altLabel "Rudolph Rassendyl"@en , "Rudolf Rassendyll"@en-gb ;
        schema:description "English gentleman"@en , "englischer Herr"@de ;
        wdt:P569 "1957-03-11T00:00:00Z" ; wdt:P27 wd:Q794 .
      """;
  private static final String OURS = "person/rudolf-rassendyll-q999310616";

  @TempDir Path folder;

  private NewsStore store;
  private GazetteerGraph gazetteer;

  @BeforeEach
  void open() {
    store = NewsStore.open(folder.resolve("store"), BASE);
    gazetteer = new GazetteerGraph(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEntryOfOthersGetsAnIriOfOursAndTheNamesThatWeRead() throws IOException {
    mention(OURS);

    add("wikidata.ttl", RASSENDYLL);

    assertThat(told(OURS))
        .contains(
            triple(OURS, RDF.Nodes.type, SchemaOrg.PERSON),
            triple(OURS, OWL.sameAs.asNode(), wikidata("Q999310616")),
            triple(OURS, RDFS.Nodes.label, text("Rudolf Rassendyll")),
            triple(OURS, SKOS.altLabel.asNode(), text("Rudolph Rassendyl")))
        .doesNotContain(triple(OURS, SKOS.altLabel.asNode(), text("Rudolf Rassendyll")))
        .extracting(Object::toString)
        .noneMatch(triple -> triple.contains("Rodolphe") || triple.contains("Herr"));
  }

  @Test
  void aNameThatWikidataGivesForAllLanguagesIsRead() throws IOException {
    mention(OURS);

    add(
        "wikidata.ttl",
        """
        wd:Q999310616 wdt:P31 wd:Q5 ; rdfs:label "Rudolf Rassendyll"@mul , "Radulf Rassendyll"@enm ;
          schema:description "Old English"@enm .
        """);

    assertThat(told(OURS))
        .contains(triple(OURS, RDFS.Nodes.label, text("Rudolf Rassendyll")))
        .extracting(Object::toString)
        .noneMatch(triple -> triple.contains("Radulf") || triple.contains("Old"));
  }

  @Test
  void whatComesIntoTheGraphConformsToTheShapes() throws IOException {
    mention(OURS);
    add("wikidata.ttl", RASSENDYLL);
    Graph graph = GraphFactory.createDefaultGraph();
    store.read(reader -> {
      reader.triples(BASE.gazetteerGraph()).forEach(graph::add);
      return graph;
    });

    assertThat(ShapesValidator.ofOntology().validate(graph).violations()).isEmpty();
  }

  @Test
  void pointsToWhatOneOfOursSaysItIsTheSameAs() throws IOException {
    mention(OURS);

    add(
        "wikidata.ttl",
        RASSENDYLL + "wd:Q794 wdt:P31 wd:Q6256 ; rdfs:label \"Islamic Republic\"@en .");

    assertThat(told(OURS))
        .contains(
            triple(
                OURS,
                NodeFactory.createURI("http://www.wikidata.org/prop/direct/P27"),
                BASE.node(Folder.place, "iran")));
  }

  @Test
  void whatOneOfOursSaysItIsTheSameAsIsPutTogetherWithIt() throws IOException {
    mention("place/iran");

    add("wikidata.ttl", "wd:Q794 wdt:P31 wd:Q6256 ; rdfs:label \"Islamic Republic of Iran\"@en .");

    assertThat(told("place/iran"))
        .contains(
            triple("place/iran", RDFS.Nodes.label, text("Iran")),
            triple("place/iran", SKOS.altLabel.asNode(), text("Islamic Republic of Iran")));
  }

  @Test
  void namesakesHaveIrisThatHangOnNothingElse() throws IOException {
    String one = "wd:Q1 wdt:P31 wd:Q5 ; rdfs:label \"John Smith\"@en .\n";
    String other = "wd:Q2 wdt:P31 wd:Q5 ; rdfs:label \"John Smith\"@en .\n";
    String iri = "http://example.org/people#3";
    add("one.ttl", one);
    Set<String> alone = named("John Smith");

    add("two.ttl", other + "<" + iri + "> a schema:Person ; rdfs:label \"John Smith\" .");

    assertThat(alone).containsExactly("person/john-smith-q1");
    assertThat(named("John Smith"))
        .hasSize(3)
        .contains("person/john-smith-q1", "person/john-smith-q2")
        .anyMatch(each -> each.matches("person/john-smith-[0-9a-f]{8}"));
  }

  @Test
  void whatIsOfNoKnownKindOrHasNoNameIsNoCandidate() throws IOException {
    add(
        "own.ttl",
        """
        <http://example.org/1> rdfs:label "Jane Doe" .
        <http://example.org/2> a schema:Person ; rdfs:label "Jane Doe"@fr .
        <http://example.org/3> a <http://example.org/Ship> ; rdfs:label "Jane Doe" .
        """);

    assertThat(named("Jane Doe")).isEmpty();
  }

  @Test
  void severalFilesTellOfOneThingInWhicheverOrder() throws IOException {
    mention(OURS);
    String types = "wd:Q999310616 wdt:P31 wd:Q5 .";
    String names = "wd:Q999310616 rdfs:label \"Rudolf Rassendyll\"@en .";
    add("types.ttl", types);
    assertThat(told(OURS)).isEmpty();
    add("names.ttl", names);
    Set<Triple> first = told(OURS);

    add("types.ttl", "");
    assertThat(told(OURS)).isEmpty();
    add("types.ttl", types);

    assertThat(told(OURS)).isEqualTo(first).isNotEmpty();
  }

  @Test
  void aFileMayTellOfAThingHereAndThere() throws IOException {
    mention(OURS);

    add(
        "mixed.ttl",
        """
        wd:Q999310616 wdt:P31 wd:Q5 .
        wd:Q1 wdt:P31 wd:Q5 .
        wd:Q999310616 rdfs:label "Rudolf Rassendyll"@en .
        wd:Q1 rdfs:label "John Smith"@en .
        """);

    assertThat(told(OURS)).contains(triple(OURS, RDF.Nodes.type, SchemaOrg.PERSON));
  }

  @Test
  void aFileTakesBackWhatOnlyItTold() throws IOException {
    mention(OURS);
    add("wikidata.ttl", RASSENDYLL);

    assertThat(add("wikidata.ttl", "wd:Q1 wdt:P31 wd:Q5 .")).isEqualTo(Change.CHANGED);

    assertThat(told(OURS)).isEmpty();
    assertThat(named("Rudolf Rassendyll")).isEmpty();
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    mention(OURS);
    assertThat(add("wikidata.ttl", RASSENDYLL)).isEqualTo(Change.NEW);
    Set<Triple> before = told(OURS);

    assertThat(add("wikidata.ttl", RASSENDYLL)).isEqualTo(Change.UNCHANGED);

    assertThat(told(OURS)).isEqualTo(before);
  }

  @Test
  void aFileWithAnErrorLeavesWhatWasTold() throws IOException {
    mention(OURS);
    add("wikidata.ttl", RASSENDYLL);
    Set<Triple> before = told(OURS);

    assertThatThrownBy(() -> add("wikidata.ttl", "wd:Q1 wdt:P31 wd:Q5 . wd:Q2 oops"))
        .isInstanceOf(RiotException.class);

    assertThat(told(OURS)).isEqualTo(before);
    assertThat(named("Rudolf Rassendyll")).containsExactly(OURS);
    assertThat(folder.resolve("store/gazetteer.unsettled")).doesNotExist();
  }

  @Test
  void aPackedFileThatWasCutShortIsAnError() throws IOException {
    Path whole = folder.resolve("whole.ttl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write((PREFIXES + RASSENDYLL).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.ttl.gz"), Arrays.copyOf(bytes, bytes.length - 12));

    assertThatThrownBy(() -> gazetteer.add(cut, Lang.TURTLE))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(named("Rudolf Rassendyll")).isEmpty();
  }

  @Test
  void endsWhatWasCutShort() throws IOException {
    mention(OURS);
    add("wikidata.ttl", RASSENDYLL);
    // The file was replaced, and the program died before the graph followed.
    store.entries().replace("wikidata.ttl", next -> "nothing");
    Files.writeString(
        folder.resolve("store/gazetteer.unsettled"), BASE.iri() + OURS + "\n" + BASE.iri() + "x\n");

    new GazetteerGraph(store).refresh();

    assertThat(told(OURS)).isEmpty();
    assertThat(folder.resolve("store/gazetteer.unsettled")).doesNotExist();
  }

  @Test
  void bringsInWhatArticlesMentionThatCameByOtherMeans() throws IOException {
    add("wikidata.ttl", RASSENDYLL);
    mention(OURS);

    new GazetteerGraph(store).refresh();

    assertThat(told(OURS)).isNotEmpty();
  }

  @Test
  void readsPackedFiles() throws IOException {
    Path file = folder.resolve("packed.ttl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((PREFIXES + RASSENDYLL).getBytes(StandardCharsets.UTF_8));
    }

    gazetteer.add(file, Lang.TURTLE);

    assertThat(named("Rudolph Rassendyl")).containsExactly(OURS);
  }

  @Test
  void tellsTheMembershipsOfWhomArticlesMention() throws IOException {
    String post =
        """
        @prefix org: <http://www.w3.org/ns/org#> .
        <person/jane-doe> a schema:Person ; rdfs:label "Jane Doe" .
        <membership/jane-doe-mayor> a org:Membership ; org:member <person/jane-doe> .
        """;
    add("own.ttl", post);
    assertThat(told("membership/jane-doe-mayor")).isEmpty();

    write("one", "person/jane-doe");
    assertThat(told("membership/jane-doe-mayor")).hasSize(2);

    write("one");
    assertThat(told("membership/jane-doe-mayor")).isEmpty();
  }

  @Test
  void hostileLabelsDoNoHarm() throws IOException {
    add(
        "hostile.ttl",
        """
        wd:Q1 wdt:P31 wd:Q5 ; rdfs:label "Evil \\u202ENAME\\u0007 *:* AND [a TO z] ~\\"(" .
        wd:Q2 wdt:P31 wd:Q5 ; rdfs:label "%s" .
        wd:Q3 wdt:P31 wd:Q5 ; rdfs:label "Jane Doe" ; wdt:P569 "99999999999999999999" , wd:Q9 .
        """
            .formatted("very long ".repeat(10_000)));
    String evil = "person/evil-name-and-a-to-z-q1";
    mention(evil);
    new GazetteerGraph(store).refresh();

    assertThat(named("Jane Doe")).containsExactly("person/jane-doe-q3");
    assertThat(told(evil))
        .contains(triple(evil, RDFS.Nodes.label, text("Evil NAME *:* AND [a TO z] ~\"(")));
  }

  private void mention(String... things) {
    store.write(writer -> writer.replace(article("a"), mentions("a", things)));
  }

  private void write(String article, String... things) {
    store.write(writer -> {
      MentionWriter graphs = gazetteer.writer(writer);
      graphs.replace(article(article), mentions(article, things));
      graphs.finish();
    });
  }

  private Change add(String name, String turtle) throws IOException {
    Path file = Files.writeString(folder.resolve(name), PREFIXES + turtle);
    return gazetteer.add(file, Lang.TURTLE);
  }

  private Set<String> named(String name) {
    SoughtName sought = SoughtName.of(name, Set.of(SchemaOrg.PERSON)).orElseThrow();
    return KnownThings.of(store).named(sought).stream()
        .map(thing -> thing.iri().getURI().substring(BASE.iri().length()))
        .collect(Collectors.toSet());
  }

  private Set<Triple> told(String path) {
    Node subject = NodeFactory.createURI(BASE.iri() + path);
    return store.read(reader ->
        reader
            .triples(BASE.gazetteerGraph(), subject, Node.ANY, Node.ANY)
            .collect(Collectors.toSet()));
  }

  private static List<Triple> mentions(String article, String... things) {
    return Stream.of(things)
        .map(path -> NodeFactory.createURI(BASE.iri() + path))
        .map(thing -> Triple.create(article(article), SchemaOrg.MENTIONS, thing))
        .toList();
  }

  private static Triple triple(String path, Node property, Node object) {
    return Triple.create(NodeFactory.createURI(BASE.iri() + path), property, object);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node wikidata(String number) {
    return NodeFactory.createURI("http://www.wikidata.org/entity/" + number);
  }

  private static Node article(String slug) {
    return BASE.node(Folder.article, slug);
  }
}

package org.newsgraph.link.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.dump.Dump;
import org.newsgraph.dump.DumpFormat;
import org.newsgraph.link.Explanation;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.decision.StoryLinker;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.SchemaOrg;

/// Entities of articles that a user's gazetteer knows.
class KnownEntitiesTest {
  private static final StoryLinker LINKER = new StoryLinker();
  private static final String PREFIXES =
      """
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix wdt: <http://www.wikidata.org/prop/direct/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <http://schema.org/> .
      """;
  private static final String RASSENDYLL =
      """
      wd:Q310616 wdt:P31 wd:Q5 ; rdfs:label "Rudolf Rassendyll"@en ;
        skos:altLabel "Rudolph Rassendyl"@en , "Rassendyll"@en ; wdt:P27 wd:Q794 ;
        wdt:P569 "1957-03-11T00:00:00Z" ; wdt:P570 "2020-01-03T00:00:00Z" .
      """;
  private static final String ENTRY = "person/rudolf-rassendyll-q310616";
  private static final String PLAYER =
      """
      wd:Q41421 wdt:P31 wd:Q5 ; rdfs:label "Michael Jordan"@en ;
        schema:description "American basketball player"@en .
      """;
  private static final String SCIENTIST =
      """
      wd:Q3308285 wdt:P31 wd:Q5 ; rdfs:label "Michael Jordan"@en ;
        schema:description "American scientist of machine learning"@en .
      """;

  @TempDir Path folder;

  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsStore.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void waysOfWritingANameThatAnEntryHasBecomeItsIri() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll");
    article("Beta", "General Rudolph Rassendyl left.", "Person", "General Rudolph Rassendyl");

    new Rewriting(store).apply(link());

    assertThat(links())
        .containsEntry("person/rudolf-rassendyll", ENTRY)
        .containsEntry("person/general-rudolph-rassendyl", ENTRY);
    Node entry = iri(ENTRY);
    assertThat(articlesThatMention(entry)).isEqualTo(2);
    assertThat(tells(entry, NodeFactory.createURI("http://www.wikidata.org/entity/Q310616")))
        .isTrue();
  }

  @Test
  void saysWhy() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    article(
        "Alpha", "Rudolf Rassendyll left Iran.", "Person", "Rudolf Rassendyll", "Country", "Iran");

    assertThat(link())
        .singleElement()
        .satisfies(same -> {
          assertThat(same.reasons())
              .contains(
                  "both are persons",
                  "articles also mention what that is related to: iran",
                  "no other of that name fits")
              .anyMatch(reason -> reason.contains("\"Rudolf Rassendyll\""));
          assertThat(same.confidence()).isGreaterThan(new BigDecimal("0.9"));
        });
    Explanation explanation =
        LINKER.explain(store, ManualPairs.NONE, iri("person/rudolf-rassendyll"), iri(ENTRY));
    assertThat(explanation.same()).isTrue();
    assertThat(explanation.lines()).contains("for: both are persons");
  }

  @Test
  void aSurnameAloneIsNobody() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    article("Alpha", "Rassendyll spoke.", "Person", "Rassendyll");
    article("Beta", "General Rassendyll spoke.", "Person", "General Rassendyll");

    assertThat(decided()).doesNotContainValue(ENTRY);
  }

  @Test
  void namesakesOfAnotherKindAreToldApart() throws IOException {
    gazetteer(
        "wikidata.ttl",
        RASSENDYLL + "wd:Q1 wdt:P31 wd:Q11424 ; rdfs:label \"Rudolf Rassendyll\"@en .");
    article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll");

    assertThat(decided()).containsExactly(Map.entry("person/rudolf-rassendyll", ENTRY));
  }

  @Test
  void oneWhoIsLongDeadActsNoMore() throws IOException {
    gazetteer(
        "wikidata.ttl",
        "wd:Q1 wdt:P31 wd:Q5 ; rdfs:label \"Jane Doe\"@en ; wdt:P570 \"1890-01-01T00:00:00Z\" .");
    acting("Jane Doe", "2020-01-03");

    assertThat(link()).isEmpty();
    assertThat(
            LINKER
                .explain(store, ManualPairs.NONE, iri("person/jane-doe"), iri("person/jane-doe-q1"))
                .lines())
        .contains("against: it was no more in 1890, and articles tell what it did in 2020");
  }

  @Test
  void oneWhoIsNotYetBornIsNotMeant() throws IOException {
    gazetteer(
        "wikidata.ttl",
        "wd:Q1 wdt:P31 wd:Q5 ; rdfs:label \"Jane Doe\"@en ; wdt:P569 \"2024-01-01T00:00:00Z\" .");
    acting("Jane Doe", "2020-01-03");

    assertThat(link()).isEmpty();
  }

  @Test
  void namesakesAreLeftAloneWhereNothingTellsThemApart() throws IOException {
    gazetteer("wikidata.ttl", PLAYER + SCIENTIST);
    article("Alpha", "Michael Jordan spoke.", "Person", "Michael Jordan");

    assertThat(link()).isEmpty();
    assertThat(
            LINKER
                .explain(
                    store,
                    ManualPairs.NONE,
                    iri("person/michael-jordan"),
                    iri("person/michael-jordan-q41421"))
                .lines())
        .contains("against: too little tells which of that name it is");
  }

  @Test
  void namesakesAreToldApartByWhatStandsBesideThem() throws IOException {
    gazetteer("wikidata.ttl", PLAYER + SCIENTIST);
    article(
        "Alpha",
        "Michael Jordan, the basketball player, bought a team.",
        "Person",
        "Michael Jordan");

    assertThat(decided())
        .containsExactly(Map.entry("person/michael-jordan", "person/michael-jordan-q41421"));
  }

  @Test
  void twoEntriesOfOneThingAreOne() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    gazetteer(
        "dbpedia.ttl",
        """
        <http://dbpedia.org/resource/Rudolf_Rassendyll> a schema:Person ;
          rdfs:label "Rudolf Rassendyll"@en ;
          <http://www.w3.org/2002/07/owl#sameAs> wd:Q310616 .
        """);
    article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll");

    assertThat(link()).hasSize(1);
  }

  @Test
  void anAcronymNeedsMoreThanItself() throws IOException {
    String union =
        "wd:Q1 wdt:P31 wd:Q484652 ; rdfs:label \"World Organisation of Examples\"@en ;"
            + " skos:altLabel \"WOE\"@en ; wdt:P159 wd:Q90 .\n"
            + "wd:Q90 wdt:P31 wd:Q515 ; rdfs:label \"Examplia\"@en .";
    gazetteer("wikidata.ttl", union);
    article("Alpha", "WOE met.", "Organization", "WOE");
    assertThat(link()).isEmpty();

    article("Beta", "WOE met in Examplia.", "Organization", "WOE", "City", "Examplia");

    assertThat(decided().values()).contains("organization/world-organisation-of-examples-q1");
  }

  @Test
  void aLargeCityIsMeantRatherThanAVillageOfItsName() throws IOException {
    String city = "wd:%s wdt:P31 wd:Q515 ; rdfs:label \"Exampleton\"@en ; wdt:P1082 \"%d\" .\n";
    gazetteer("wikidata.ttl", city.formatted("Q1", 900) + city.formatted("Q2", 90_000));
    article("Alpha", "Exampleton is calm.", "City", "Exampleton");

    assertThat(decided()).containsExactly(Map.entry("place/exampleton", "place/exampleton-q2"));
  }

  @Test
  void anEntryOfItsOwnIsNotGivenUpForAnother() throws IOException {
    gazetteer("own.ttl", "<person/jane-doe> a schema:Person ; rdfs:label \"Jane Doe\" .");
    gazetteer("wikidata.ttl", "wd:Q1 wdt:P31 wd:Q5 ; rdfs:label \"Jane Doe\"@en .");
    article("Alpha", "Jane Doe spoke.", "Person", "Jane Doe");

    assertThat(link()).isEmpty();
  }

  @Test
  void theOrderOfFilesAndArticlesMakesNoDifference() throws IOException {
    List<Step> steps =
        List.of(
            () -> gazetteer("a.ttl", RASSENDYLL),
            () -> gazetteer("b.ttl", PLAYER + SCIENTIST),
            () -> article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll"),
            () -> article("Beta", "Rudolph Rassendyl left.", "Person", "Rudolph Rassendyl"),
            () ->
                article(
                    "Gamma",
                    "Michael Jordan played basketball as a player.",
                    "Person",
                    "Michael Jordan"));
    String forwards = linked(steps);
    store.close();
    store = NewsStore.open(folder.resolve("other"));

    assertThat(linked(steps.reversed())).isEqualTo(forwards).contains("q310616", "q41421");
  }

  @Test
  void undoGivesBackWhatWas() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll");
    String before = quads();

    Rewriting rewriting = new Rewriting(store);
    rewriting.apply(link());
    assertThat(quads()).isNotEqualTo(before);
    rewriting.undo();

    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void whatPeopleKnowBetterHolds() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll");
    ManualPairs apart =
        new ManualPairs(
            List.of(),
            List.of(new ManualPairs.Pair(iri("person/rudolf-rassendyll"), iri(ENTRY), 1)));

    assertThat(LINKER.link(store, apart, LinkProgress.NONE)).isEmpty();
  }

  @Test
  void linkingAgainFollowsAFileThatWasReplaced() throws IOException {
    gazetteer("wikidata.ttl", RASSENDYLL);
    article("Alpha", "Rudolf Rassendyll spoke.", "Person", "Rudolf Rassendyll");
    String before = quads();
    new Rewriting(store).apply(link());

    gazetteer("wikidata.ttl", "wd:Q1 wdt:P31 wd:Q5 ; rdfs:label \"Jane Doe\"@en .");
    new Rewriting(store).apply(link());

    assertThat(quads()).isEqualTo(before);
  }

  private interface Step {
    void run() throws IOException;
  }

  private String linked(List<Step> steps) throws IOException {
    for (Step step : steps) {
      step.run();
    }
    new Rewriting(store).apply(link());
    return quads();
  }

  private List<SameThing> link() {
    return LINKER.link(store, ManualPairs.NONE, LinkProgress.NONE);
  }

  private Map<String, String> decided() {
    Map<String, String> decided = new TreeMap<>();
    link().forEach(same -> decided.put(path(same.merged()), path(same.canonical())));
    return decided;
  }

  private Map<String, String> links() {
    return store.read(reader -> {
      Map<String, String> links = new TreeMap<>();
      reader
          .triples(store.base().linksGraph(), Node.ANY, OWL.sameAs.asNode(), Node.ANY)
          .forEach(same -> links.put(path(same.getSubject()), path(same.getObject())));
      return links;
    });
  }

  private long articlesThatMention(Node thing) {
    return store.read(
        reader -> reader.triples(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, thing).count());
  }

  private boolean tells(Node thing, Node identifier) {
    return store.read(reader ->
        reader.contains(store.base().gazetteerGraph(), thing, OWL.sameAs.asNode(), identifier));
  }

  private String quads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(store, DumpFormat.N_QUADS).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void gazetteer(String name, String turtle) throws IOException {
    load(name, PREFIXES + turtle, Optional.of(store.base().gazetteerGraph()));
  }

  /// @param entities type, name, type, name …
  private void article(String headline, String text, String... entities) throws IOException {
    facts(headline, text, entities(entities), "");
  }

  private void acting(String name, String day) throws IOException {
    facts(
        "Acts",
        name + " spoke.",
        entities("Person", name),
        """
        , "events": [{"id": "v1", "type": "Statement", "label": "statement", "factuality": "Actual", \
        "participants": {"agent": ["e1"]}, \
        "time": {"earliest": "%1$s", "latest": "%1$s"}}]\
        """
            .formatted(day));
  }

  private void facts(String headline, String text, String entities, String events)
      throws IOException {
    load(
        headline + ".jsonl",
        """
        {"schema": "article-facts/1", "article": {"headline": "%s", "text": "%s"}, \
        "entities": [%s]%s}
        """
            .formatted(headline, text, entities, events),
        Optional.empty());
  }

  private static String entities(String... typesAndNames) {
    List<String> entities = new ArrayList<>();
    for (int i = 0; i < typesAndNames.length; i += 2) {
      entities.add(
          "{\"id\": \"e%d\", \"type\": \"%s\", \"name\": \"%s\"}"
              .formatted(i / 2 + 1, typesAndNames[i], typesAndNames[i + 1]));
    }
    return String.join(", ", entities);
  }

  private void load(String name, String content, Optional<Node> graph) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
    new Loading(store, intake).load(file, graph);
    assertThat(intake.summary().setAside()).isZero();
  }

  private Node iri(String path) {
    return NodeFactory.createURI(store.base().iri() + path);
  }

  private String path(Node node) {
    return node.getURI().substring(store.base().iri().length());
  }
}

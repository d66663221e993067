package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.link.copies.CopyDetector;
import org.newsgraph.pipeline.Removal;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validation.Severity;
import org.newsgraph.validation.ShapesValidator;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;

/// What a store tells of copies.
class CopiesWriterTest {
  private static final String REPORT =
      "A bomb killed Jane Doe in the harbour of Strelsau on Friday, the police of the city said. "
          + "It went off in a fishing boat at six in the morning, when nobody else was near. "
          + "Her brother saw the fire from his window and called for help, but none came in time.";
  private static final String AGENCY = facts("Agency", "2020-01-03", REPORT);
  private static final String CUT =
      facts("Cut", "2020-01-04", REPORT.substring(0, REPORT.indexOf("Her brother")));
  private static final String SAME = facts("Same", "2020-01-04", REPORT.replace(",", " –"));
  private static final String OWN =
      facts(
          "Own",
          "2020-01-05",
          "Jane Doe died when her boat blew up. The woman of forty was well known here.");

  @TempDir Path folder;
  private NewsStore store;

  @BeforeEach
  void open() throws IOException {
    store = NewsStore.open(folder.resolve("store"));
    load(AGENCY, CUT, SAME, OWN);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String facts(String publisher, String day, String text) {
    return """
    {"schema": "article-facts/1", "article": {"headline": "%1$s", "text": "%3$s", \
    "url": "https://%1$s.example/", "publisher": "%1$s", "published": "%2$s"}, \
    "entities": [{"id": "e1", "type": "Person", "name": "Jane Doe"}], \
    "events": [{"id": "v1", "type": "Killing", "label": "killing of Jane Doe", \
    "participants": {"patient": ["e1"]}, "factuality": "Actual", \
    "time": {"text": "Friday", "earliest": "2020-01-03", "latest": "2020-01-03"}}]}
    """
        .formatted(publisher, day, text);
  }

  private void load(String... facts) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.jsonl"), String.join("", facts));
    SampleNews.load(store, folder, List.of(file));
  }

  private void link() {
    new CopiesWriter(store).apply(new CopyDetector().copies(store));
  }

  /// Publishers of copies, with those of what they are copies of.
  private Map<String, String> copies(Node property) {
    return store.read(reader ->
        reader
            .triples(store.base().linksGraph(), Node.ANY, property, Node.ANY)
            .collect(
                Collectors.toMap(
                    triple -> headline(triple.getSubject()),
                    triple -> headline(triple.getObject()))));
  }

  private static String headline(Node article) {
    return article.getURI().replaceFirst(".*/[0-9-]+([a-z]+)-[0-9a-f]+$", "$1");
  }

  @Test
  void everyCopyPointsToTheOneThatStandsForAll() {
    link();

    assertThat(copies(Prov.WAS_DERIVED_FROM)).isEqualTo(Map.of("cut", "agency", "same", "agency"));
    assertThat(copies(NewsEvents.DUPLICATE_OF)).isEqualTo(Map.of("same", "agency"));
  }

  @Test
  void oneLineCountsIndependentReports() {
    link();

    assertThat(
            counted(
                "COUNT(DISTINCT COALESCE(?original, ?article))",
                "?article ne:reports ?e OPTIONAL { ?article prov:wasDerivedFrom ?original }"))
        .isEqualTo("2");
    assertThat(counted("COUNT(DISTINCT ?article)", "?article ne:reports ?e")).isEqualTo("4");
  }

  private String counted(String count, String pattern) {
    String query =
        "PREFIX ne: <%s> PREFIX prov: <%s> SELECT (%s AS ?n) { %s }"
            .formatted(NewsEvents.NAMESPACE, Prov.NAMESPACE, count, pattern);
    return store.read(reader -> {
      try (QueryExec execution = QueryExec.dataset(reader.dataset()).query(query).build()) {
        return Iter.toList(execution.select()).getFirst().get("n").getLiteralLexicalForm();
      }
    });
  }

  @Test
  void undoLeavesNothing() {
    String before = SampleNews.quads(store);
    link();
    assertThat(SampleNews.quads(store)).isNotEqualTo(before);

    new CopiesWriter(store).apply(List.of());

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  @Test
  void linkingThingsLeavesCopiesAlone() {
    link();
    String copies = SampleNews.quads(store);
    Rewriting rewriting = new Rewriting(store);
    rewriting.apply(List.of(SampleNews.same(store, "person/jane-doe", "person/ada-doe")));

    rewriting.undo();

    assertThat(SampleNews.quads(store)).isEqualTo(copies);
  }

  @Test
  void articlesThatComeLaterMakeTheStoreThatAllAtOnceMake() throws IOException {
    link();
    String all = SampleNews.quads(store);

    try (NewsStore other = NewsStore.open(folder.resolve("other"))) {
      for (String facts : List.of(SAME, OWN, CUT, AGENCY)) {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), facts);
        SampleNews.load(other, folder, List.of(file));
        new CopiesWriter(other).apply(new CopyDetector().copies(other));
      }

      assertThat(SampleNews.quads(other)).isEqualTo(all);
    }
  }

  @Test
  void anotherStandsForAllWhenTheFirstIsRemoved() {
    link();

    Removal.Removed removed = new Removal(store).remove("https://Agency.example/", Instant.EPOCH);

    assertThat(copies(Prov.WAS_DERIVED_FROM)).isEmpty();
    assertThat(new Removal(store).hasRemoved(removed.articles().iterator().next().getURI()))
        .isTrue();
    link();
    assertThat(copies(Prov.WAS_DERIVED_FROM)).isEqualTo(Map.of("cut", "same"));
  }

  @Test
  void aRemovedCopyLeavesTheOthers() {
    link();

    new Removal(store).remove("https://Cut.example/", Instant.EPOCH);

    assertThat(copies(Prov.WAS_DERIVED_FROM)).isEqualTo(Map.of("same", "agency"));
    assertThat(SampleNews.quads(store)).doesNotContain("link/copy-article-2020-01-04-cut");
  }

  @Test
  void aChangedArticleIsNoCopyUntilItIsLinkedAgain() throws IOException {
    link();

    load(SAME.replace("A bomb", "Two bombs"));

    assertThat(copies(Prov.WAS_DERIVED_FROM)).isEqualTo(Map.of("cut", "agency"));
    link();
    assertThat(copies(Prov.WAS_DERIVED_FROM)).isEqualTo(Map.of("cut", "agency", "same", "agency"));
    assertThat(copies(NewsEvents.DUPLICATE_OF)).isEmpty();
  }

  @Test
  void whatIsLoadedAgainUnchangedStaysACopy() throws IOException {
    link();
    String linked = SampleNews.quads(store);

    load(AGENCY, CUT, SAME, OWN);

    assertThat(SampleNews.quads(store)).isEqualTo(linked);
  }

  @Test
  void aDumpCarriesCopies() throws IOException {
    link();
    String linked = SampleNews.quads(store);
    Path dump = Files.writeString(folder.resolve("dump.nq"), linked);

    try (NewsStore copy = NewsStore.open(folder.resolve("copy"))) {
      SampleNews.load(copy, folder, List.of(dump));

      assertThat(SampleNews.quads(copy)).isEqualTo(linked);
    }
  }

  @Test
  void copiesAreOfTheirShape() {
    link();

    Graph all = GraphFactory.createDefaultGraph();
    store
        .read(reader -> reader.scan(Node.ANY, Node.ANY, Node.ANY).stream().toList())
        .forEach(all::add);

    assertThat(ShapesValidator.ofOntology().validate(all).violations())
        .filteredOn(violation -> violation.severity() == Severity.violation)
        .isEmpty();
    assertThat(all.find(Node.ANY, RDF.Nodes.type, NewsEvents.TEXT_REUSE).toList()).hasSize(2);
  }
}

package org.newsgraph.link.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.SameThing;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validation.Severity;
import org.newsgraph.validation.ShapesValidator;

/// Laws that hold whatever is decided.
class RewritingTest {
  @TempDir Path folder;

  private NewsStore store;
  private Rewriting rewriting;
  private String before;

  @BeforeEach
  void open() {
    store = SampleNews.open(folder);
    rewriting = new Rewriting(store);
    before = SampleNews.quads(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsUndoneIsAsItWas(long seed) {
    rewriting.apply(SampleNews.anyDecisions(store, seed));
    assertThat(SampleNews.quads(store)).isNotEqualTo(before);

    rewriting.undo();

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  @Test
  void theSameDecisionsChangeNothingTheSecondTime() {
    List<SameThing> decisions = SampleNews.anyDecisions(store, 7);
    rewriting.apply(decisions);
    String linked = SampleNews.quads(store);

    Rewriting.Outcome again = rewriting.apply(decisions);

    assertThat(again.changed()).isZero();
    assertThat(SampleNews.quads(store)).isEqualTo(linked);
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9, 10})
  void whatWasDecidedBeforeLeavesNoTrace(long seed) {
    List<SameThing> decisions = SampleNews.anyDecisions(store, seed);
    rewriting.apply(decisions);
    String fresh = SampleNews.quads(store);
    rewriting.undo();

    rewriting.apply(SampleNews.anyDecisions(store, seed + 100));
    rewriting.apply(decisions.subList(0, decisions.size() / 2));
    rewriting.apply(decisions);

    assertThat(SampleNews.quads(store)).isEqualTo(fresh);
  }

  @Test
  void originalGraphsAreReadThroughTheLinks() {
    Set<Triple> originals = originals();

    rewriting.apply(SampleNews.anyDecisions(store, 11));

    assertThat(originals()).isEqualTo(originals);
  }

  @Test
  void articlesOfWhichThingsWereJoinedAreOfTheirShape() {
    rewriting.apply(SampleNews.joiningAlike(store));

    ShapesValidator validator = ShapesValidator.ofOntology();
    for (Node article : names()) {
      Graph graph = GraphFactory.createDefaultGraph();
      store.<List<Triple>>read(reader -> reader.triples(article).toList()).forEach(graph::add);
      assertThat(validator.validate(graph).violations())
          .filteredOn(violation -> violation.severity() == Severity.violation)
          .isEmpty();
    }
  }

  @Test
  void aDumpOfALinkedStoreCanBeUndone() throws IOException {
    rewriting.apply(SampleNews.anyDecisions(store, 12));
    String linked = SampleNews.quads(store);
    Path dump = Files.writeString(folder.resolve("dump.nq"), linked);

    try (NewsStore copy = NewsStore.open(folder.resolve("copy"))) {
      SampleNews.load(copy, folder, List.of(dump));
      assertThat(SampleNews.quads(copy)).isEqualTo(linked);

      new Rewriting(copy).undo();

      assertThat(SampleNews.quads(copy)).isEqualTo(before);
    }
  }

  @Test
  void aRunThatDiedWhileArticlesWereRewrittenIsEndedByTheNext() {
    List<SameThing> decisions = SampleNews.anyDecisions(store, 13);
    rewriting.apply(decisions);
    String linked = SampleNews.quads(store);
    rewriting.undo();

    LinksWriter.of(store).write(decisions, LinkProgress.NONE);
    articles().write(names().subList(0, 2), CanonicalNames.of(decisions, store.base()));
    rewriting.apply(decisions);

    assertThat(SampleNews.quads(store)).isEqualTo(linked);
  }

  @Test
  void aRunThatDiedWhileArticlesWereGivenTheirOwnBackCanBeUndone() {
    List<SameThing> decisions = SampleNews.anyDecisions(store, 14);
    rewriting.apply(SampleNews.anyDecisions(store, 15));

    articles().write(names().subList(1, 3), CanonicalNames.of(List.of(), store.base()));
    rewriting.apply(decisions);
    rewriting.undo();

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  @Test
  void aRunThatDiedBetweenOldDecisionsAndNewOnesCanBeUndone() {
    List<SameThing> decisions = SampleNews.anyDecisions(store, 16);
    rewriting.apply(SampleNews.anyDecisions(store, 17));
    articles().write(names(), CanonicalNames.of(List.of(), store.base()));
    LinksWriter.of(store).write(decisions, LinkProgress.NONE);
    articles().write(names().subList(0, 1), CanonicalNames.of(decisions, store.base()));

    rewriting.undo();

    assertThat(SampleNews.quads(store)).isEqualTo(before);
  }

  private ArticleRewriting articles() {
    return new ArticleRewriting(store, new GazetteerGraph(store), LinkProgress.NONE);
  }

  private List<Node> names() {
    return store.read(reader ->
        new OriginalGraphs(reader, store.base()).articles().sorted(Links::byIri).toList());
  }

  private Set<Triple> originals() {
    return store.read(reader -> {
      OriginalGraphs originals = new OriginalGraphs(reader, store.base());
      return originals
          .articles()
          .flatMap(article -> originals.triples(article).stream())
          .collect(Collectors.toSet());
    });
  }
}

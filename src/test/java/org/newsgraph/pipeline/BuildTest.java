package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.reading.ArticleReader;
import org.newsgraph.link.SameThing;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.store.Change;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.SchemaOrg;

class BuildTest {
  @TempDir Path folder;

  private final MetadataExtractor extractor = new MetadataExtractor();
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
  void givesEveryArticleAGraphOfItsOwnBesideTheOntology() {
    Summary summary = build(extractor, article("a.txt", "Alpha"), article("b.txt", "Beta"));

    assertThat(summary.count(Change.NEW)).isEqualTo(2);
    assertThat(graphs())
        .hasSize(3)
        .contains(store.base().ontologyGraph())
        .filteredOn(graph -> graph.getURI().startsWith(store.base() + "article/"))
        .hasSize(2);
  }

  @Test
  void doesNotLookAgainAtArticlesThatTheStoreHolds() {
    Path article = article("a.txt", "Alpha");
    build(extractor, article);

    Summary again = build(extractor, article, article("b.txt", "Beta"));

    assertThat(extractor.asked()).containsExactly("a.txt", "b.txt");
    assertThat(again.count(Change.UNCHANGED)).isEqualTo(1);
    assertThat(again.count(Change.NEW)).isEqualTo(1);
  }

  @Test
  void doesNotLookAgainAtAnArticleOfWhichThePublisherWasMergedIntoAnother() {
    Path article = article("a.txt", "Alpha");
    write(folder.resolve("a.meta.json"), "{\"publisher\": \"The Daily Example\"}");
    build(extractor, article);
    Node merged = store.base().node(Folder.organization, "the-daily-example");
    Node canonical = store.base().node(Folder.organization, "example-press");
    new Rewriting(store)
        .apply(List.of(new SameThing(merged, canonical, BigDecimal.ONE, List.of())));

    Summary again = build(extractor, article);

    assertThat(again.count(Change.UNCHANGED)).isEqualTo(1);
    assertThat(texts()).hasSize(1);
    assertThat(
            store.<Boolean>read(
                reader -> reader.contains(Node.ANY, Node.ANY, SchemaOrg.PUBLISHER, canonical)))
        .isTrue();
  }

  @Test
  void looksAgainAtAnArticleThatHasChanged() {
    build(extractor, article("a.txt", "Alpha"));

    Summary again = build(extractor, article("a.txt", "Alpha, corrected"));

    assertThat(again.count(Change.CHANGED)).isEqualTo(1);
    assertThat(texts()).singleElement().asString().contains("corrected");
  }

  @Test
  void looksAgainAtAnArticleThatHasLostItsByline() {
    Path article = article("a.txt", "Alpha");
    Path metadata = folder.resolve("a.meta.json");
    write(metadata, "{\"authors\": [\"Ada Byron\"]}");
    build(extractor, article);

    write(metadata, "{}");
    Summary again = build(extractor, article);

    assertThat(again.count(Change.CHANGED)).isEqualTo(1);
  }

  @Test
  void looksAgainAtAllArticlesWithANewExtractor() {
    Path article = article("a.txt", "Alpha");
    build(extractor, article);

    MetadataExtractor newer = new MetadataExtractor("2");
    Summary again = build(newer, article);

    assertThat(newer.asked()).containsExactly("a.txt");
    assertThat(again.count(Change.CHANGED)).isEqualTo(1);
  }

  @Test
  void holdsTheLastOfTwoVersionsInOneRun() {
    Path first = article("a.txt", "Alpha");
    build(extractor, first);

    Summary again = build(extractor, article("b.txt", "Alpha, corrected"), first);

    assertThat(again.finished()).isEqualTo(2);
    assertThat(texts()).singleElement().asString().doesNotContain("corrected");
  }

  @Test
  void readsAnArticleThatComesTwiceOnce() {
    Path article = article("a.txt", "Alpha");

    Summary summary = build(extractor, article, article, article("b.txt", "Beta"), article);

    assertThat(extractor.asked()).containsExactly("a.txt", "b.txt");
    assertThat(summary.skipped()).containsExactly(Map.entry("duplicate", 2));
    assertThat(summary.read()).isEqualTo(4);
  }

  @Test
  void whatWasRemovedStaysRemoved() {
    Path article = article("a.txt", "Alpha");
    build(extractor, article);
    new Removal(store).remove("https://example.org/Alph", Instant.EPOCH);

    Summary again = build(extractor, article);

    assertThat(again.skipped()).containsExactly(Map.entry("removed before", 1));
    assertThat(texts()).isEmpty();
  }

  @Test
  void whatWasRemovedComesBackWhereThatIsWanted() {
    Path article = article("a.txt", "Alpha");
    build(extractor, article);
    new Removal(store).remove("https://example.org/Alph", Instant.EPOCH);

    Summary again =
        build(
            new Build(store, extractor, 2, Returning.ALLOWED, GraphCheck.NONE),
            Progress.NONE,
            article);

    assertThat(again.count(Change.NEW)).isEqualTo(1);
    assertThat(texts()).hasSize(1);
  }

  @Test
  void anArticleInALanguageThatNobodyReadsIsTakenInWithoutFacts() {
    Path article = article("a.txt", "Alpha");
    write(folder.resolve("a.meta.json"), "{\"language\": \"fr\"}");

    Summary summary = build(extractor, article, article("b.txt", "Beta"));
    Summary again = build(extractor, article);

    assertThat(extractor.asked()).containsExactly("b.txt");
    assertThat(summary.languages()).containsExactly(Map.entry("fr", 1));
    assertThat(summary.count(Change.NEW)).isEqualTo(2);
    assertThat(again.count(Change.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void setsAsideAnArticleThatTheExtractorFailsOn() {
    Summary summary =
        build(extractor, article("a.txt", "CRASH"), untitled("b.txt", "Beta happened."));

    assertThat(summary.count(Change.NEW)).isEqualTo(1);
    assertThat(summary.setAside()).isEqualTo(1);
    assertThat(folder.resolve("rejects/a.txt")).content().contains("CRASH");
    assertThat(folder.resolve("rejects/a.txt.reason.txt")).content().contains("no parse");
  }

  @Test
  void setsAsideAnArticleWhoseGraphFailsTheValidation() {
    GraphCheck check =
        graph ->
            graph.triples().stream().anyMatch(triple -> triple.toString().contains("Beta"))
                ? Optional.of("fails the validation: no Beta is allowed")
                : Optional.empty();
    Path alpha = article("a.txt", "Alpha");
    Path beta = article("b.txt", "Beta");

    Summary summary =
        build(new Build(store, extractor, 2, Returning.REFUSED, check), Progress.NONE, alpha, beta);

    assertThat(summary.count(Change.NEW)).isEqualTo(1);
    assertThat(summary.setAside()).isEqualTo(1);
    assertThat(folder.resolve("rejects"))
        .isDirectoryContaining("glob:**beta*.nt")
        .isDirectoryContaining("glob:**beta*.nt.reason.txt");
  }

  @Test
  void tellsOfEveryInput() {
    NotedRejects progress = new NotedRejects();

    Summary summary = build(progress, article("a.txt", "Alpha"), folder.resolve("missing.txt"));

    assertThat(progress.finishedInputs()).isEqualTo(1);
    assertThat(progress.noted()).hasSize(1);
    assertThat(summary.read()).isEqualTo(2);
    assertThat(folder.resolve("rejects")).isDirectoryContaining("glob:**missing.txt.reason.txt");
  }

  private Summary build(MetadataExtractor with, Path... files) {
    return build(with, Progress.NONE, files);
  }

  private Summary build(Progress progress, Path... files) {
    return build(extractor, progress, files);
  }

  private Summary build(MetadataExtractor with, Progress progress, Path... files) {
    return build(new Build(store, with, 2), progress, files);
  }

  private Summary build(Build build, Progress progress, Path... files) {
    List<String> names = Arrays.stream(files).map(Path::toString).toList();
    Intake intake = new Intake(new RejectsFolder(folder.resolve("rejects")), progress);
    try (Stream<ReadResult> articles = new ArticleReader(ReadOptions.DEFAULT).read(names)) {
      return build.run(articles, intake);
    }
  }

  /// All have one address but those that are asked for by another headline.
  private Path article(String name, String text) {
    String key = text.substring(0, Math.min(4, text.length()));
    return untitled(
        name,
        """
        ---
        url: https://example.org/%s
        headline: %s
        ---
        %s happened in Springfield on Monday. Nobody was surprised by it.
        """
            .formatted(key, key, text));
  }

  private Path untitled(String name, String content) {
    return write(folder.resolve(name), content);
  }

  private static Path write(Path file, String content) {
    try {
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Node> graphs() {
    return store.read(reader -> reader.graphs().toList());
  }

  private List<String> texts() {
    return graphs().stream()
        .flatMap(graph -> store.read(reader -> reader.triples(graph).toList()).stream())
        .filter(triple -> triple.getPredicate().equals(SchemaOrg.TEXT))
        .map(Triple::getObject)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }
}

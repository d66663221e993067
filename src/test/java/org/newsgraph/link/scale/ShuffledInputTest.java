package org.newsgraph.link.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadResult;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;
import org.newsgraph.fact.FactsWriter;
import org.newsgraph.link.LinkProgress;
import org.newsgraph.link.ManualPairs;
import org.newsgraph.link.decision.StoryLinker;
import org.newsgraph.link.rewriting.Rewriting;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.Intake;
import org.newsgraph.pipeline.Loading;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.RejectsFolder;
import org.newsgraph.store.NewsStore;

/// The same articles give the same store, byte for byte, whatever the order, the batches and the
/// number of threads in which they come and are linked.
class ShuffledInputTest {
  private static final List<ArticleFacts> ARTICLES = MadeNews.articles(20);

  private static final StoryLinker ALONE = new StoryLinker(1);
  private static final StoryLinker TOGETHER = new StoryLinker(4);
  private static String expected = "";

  @TempDir Path folder;

  @BeforeAll
  static void linkInOrderAndAlone(@TempDir Path first) {
    try (NewsStore store = NewsStore.open(first.resolve("store"))) {
      build(store, ARTICLES, 1, first);
      expected = linked(store, ALONE);
    }
  }

  /// Knows what articles tell.
  private record Known(Map<String, ArticleFacts> facts) implements FactExtractor {
    static Known of(List<ArticleFacts> articles) {
      Map<String, ArticleFacts> facts = new HashMap<>();
      articles.forEach(each -> facts.put(each.article().source().name(), each));
      return new Known(facts);
    }

    @Override
    public ArticleFacts extract(Article article) {
      return Optional.ofNullable(facts.get(article.source().name())).orElseThrow();
    }

    @Override
    public Extractor identity() {
      return ARTICLES.getFirst().extractor().orElseThrow();
    }
  }

  private static Intake intake(Path folder) {
    return new Intake(new RejectsFolder(folder.resolve("rejects")), Progress.NONE);
  }

  private static void build(
      NewsStore store, List<ArticleFacts> articles, int threads, Path folder) {
    Stream<ReadResult> read = articles.stream().map(facts -> new ReadResult.Read(facts.article()));
    new Build(store, Known.of(articles), threads).run(read, intake(folder));
  }

  private static String linked(NewsStore store, StoryLinker linker) {
    new Rewriting(store).apply(linker.link(store, ManualPairs.NONE, LinkProgress.NONE));
    return MadeNews.dump(store);
  }

  private static List<ArticleFacts> shuffled(Random random) {
    List<ArticleFacts> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void somethingIsLinked() {
    assertThat(expected).contains("http://www.w3.org/2002/07/owl#sameAs");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void orderAndThreadsOfBuildingMakeNoDifference(long seed) {
    Random random = new Random(seed);
    try (NewsStore store = NewsStore.open(folder.resolve("built"))) {
      build(store, shuffled(random), 2 + random.nextInt(3), folder);

      assertThat(linked(store, TOGETHER)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void orderAndBatchesOfLoadingMakeNoDifference(long seed) throws IOException {
    Random random = new Random(seed);
    List<ArticleFacts> left = shuffled(random);
    try (NewsStore store = NewsStore.open(folder.resolve("loaded"))) {
      Loading loading = new Loading(store, intake(folder));
      while (!left.isEmpty()) {
        List<ArticleFacts> batch = left.subList(0, 1 + random.nextInt(left.size()));
        Path file = folder.resolve("batch-" + left.size() + ".jsonl");
        Files.write(file, batch.stream().map(FactsWriter::write).toList());
        loading.load(file, Optional.empty());
        batch.clear();
      }

      assertThat(linked(store, TOGETHER)).isEqualTo(expected);
    }
  }

  @Test
  void linkingHalfwayMakesNoDifference() {
    try (NewsStore store = NewsStore.open(folder.resolve("halfway"))) {
      build(store, ARTICLES.subList(5, ARTICLES.size()), 2, folder);
      linked(store, ALONE);
      build(store, ARTICLES.subList(0, 5), 2, folder);

      assertThat(linked(store, ALONE)).isEqualTo(expected);
    }
  }
}

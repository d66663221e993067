package org.newsgraph.pipeline;

import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadResult;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.gazetteer.GazetteerGraph;
import org.newsgraph.mapping.ArticleGraph;
import org.newsgraph.mapping.FactMapper;
import org.newsgraph.store.NewsStore;

/// Builds the graph: the whole path from articles to the store.
///
/// ```java
/// Build build = new Build(store, extractor, 2);
/// try (Stream<ReadResult> articles = reader.read(List.of("articles"))) {
///   Summary summary = build.run(articles, new Intake(new RejectsFolder(rejects), Progress.NONE));
/// }
/// ```
///
/// The same articles give the same store, with any number of threads. Articles that the store
/// already holds as they are take no work.
public final class Build {
  private final NewsStore store;
  private final FactExtractor extractor;
  private final int threads;
  private final Returning returning;
  private final GraphCheck check;

  /// A build in which articles that were removed stay removed.
  ///
  /// @param threads how many articles are worked on at once
  public Build(NewsStore store, FactExtractor extractor, int threads) {
    this(store, extractor, threads, Returning.REFUSED, GraphCheck.NONE);
  }

  /// @param threads how many articles are worked on at once
  /// @param check says which graphs are set aside
  public Build(
      NewsStore store,
      FactExtractor extractor,
      int threads,
      Returning returning,
      GraphCheck check) {
    this.store = store;
    this.extractor = extractor;
    this.threads = threads;
    this.returning = returning;
    this.check = check;
  }

  /// Puts what the articles tell into the store.
  ///
  /// @param intake says what becomes of bad ones, and who is told
  public Summary run(Stream<ReadResult> results, Intake intake) {
    OntologyGraph.load(store);
    GazetteerGraph gazetteer = new GazetteerGraph(store);
    gazetteer.refresh();
    FactMapper mapper = new FactMapper(store.base());
    KnownArticles known = new KnownArticles(store, mapper, extractor.identity(), returning);
    try (Extraction extraction = new Extraction(extractor, threads);
        BatchWriter writer = new BatchWriter(store, gazetteer, intake)) {
      Stream<Article> articles = intake.articles(results).filter(known.isNews(intake));
      Stream<ArticleFacts> facts = intake.facts(extraction.of(articles));
      Stream<ArticleGraph> graphs = intake.valid(intake.graphs(facts, mapper), check);
      graphs.forEach(writer::add);
    }
    return intake.summary();
  }
}

package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.FactsResult;

/// Finds the facts of many articles at once and gives them in the articles' order. An article that
/// the extractor fails on costs itself alone.
public final class Extraction implements AutoCloseable {
  private final FactExtractor extractor;
  private final EarlierFacts earlier;
  private final Ahead ahead;

  /// @param threads how many articles are worked on at once
  public Extraction(FactExtractor extractor, int threads) {
    this(extractor, threads, EarlierFacts.none());
  }

  /// @param threads how many articles are worked on at once
  /// @param earlier facts that need not be found again
  public Extraction(FactExtractor extractor, int threads, EarlierFacts earlier) {
    this.extractor = extractor;
    this.earlier = earlier;
    ahead = new Ahead(threads);
  }

  /// The facts of the articles, lazily; only some articles more than there are threads are in
  /// memory.
  public Stream<FactsResult> of(Stream<Article> articles) {
    return articles.gather(ahead.map(this::facts));
  }

  private FactsResult facts(Article article) {
    Optional<String> language = article.metadata().language();
    if (language.isPresent() && !extractor.reads(article)) {
      ArticleFacts none = ArticleFacts.none(article).by(extractor.identity());
      return new FactsResult.Unread(none, language.get());
    }
    try {
      return new FactsResult.Facts(
          earlier.of(article, extractor.identity()).orElseGet(() -> extractor.extract(article)));
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "the extraction failed (%s); please report it with the text".formatted(e);
      return new FactsResult.Rejected(article.source().name(), reason, article.text());
    }
  }

  /// Gives up what is being worked on.
  @Override
  public void close() {
    ahead.close();
  }
}

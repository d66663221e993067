package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.newsgraph.article.Article;
import org.newsgraph.extraction.FactExtractor;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;

/// An extractor that finds nothing but the article itself, needs no models, remembers what it was
/// asked for, and fails on articles that contain the word CRASH.
public final class MetadataExtractor implements FactExtractor {
  private final String version;
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  /// An extractor of the first version.
  public MetadataExtractor() {
    this("1");
  }

  MetadataExtractor(String version) {
    this.version = version;
  }

  /// The names of the sources it was asked to look at.
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public ArticleFacts extract(Article article) {
    asked.add(article.source().name());
    if (article.text().contains("CRASH")) {
      throw new IllegalStateException("no parse");
    }
    return new ArticleFacts(
        article,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(identity()));
  }

  @Override
  public boolean reads(Article article) {
    return article.metadata().language().filter(language -> !language.equals("en")).isEmpty();
  }

  @Override
  public Extractor identity() {
    return new Extractor("metadata", Optional.of(version), Map.of());
  }
}

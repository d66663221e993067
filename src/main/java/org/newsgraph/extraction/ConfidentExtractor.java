package org.newsgraph.extraction;

import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.article.Article;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;
import org.newsgraph.fact.MinimumConfidence;

/// Finds what another extractor finds, and keeps what is confident enough.
public final class ConfidentExtractor implements FactExtractor {
  private final FactExtractor extractor;
  private final MinimumConfidence minimum;

  public ConfidentExtractor(FactExtractor extractor, MinimumConfidence minimum) {
    this.extractor = extractor;
    this.minimum = minimum;
  }

  @Override
  public ArticleFacts extract(Article article) {
    ArticleFacts kept = minimum.of(extractor.extract(article));
    return kept.by(identity());
  }

  @Override
  public boolean reads(Article article) {
    return extractor.reads(article);
  }

  @Override
  public Extractor identity() {
    Extractor whole = extractor.identity();
    Map<String, String> settings = new TreeMap<>(whole.settings());
    settings.put("minimumConfidence", minimum.least().toPlainString());
    return new Extractor(whole.name(), whole.version(), settings);
  }
}

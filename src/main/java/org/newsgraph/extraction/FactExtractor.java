package org.newsgraph.extraction;

import org.newsgraph.article.Article;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Extractor;

/// Finds the facts that an article tells. Implementations may be shared by threads, and the same
/// article gives the same facts.
public interface FactExtractor {

  /// What the article tells.
  ArticleFacts extract(Article article);

  /// Whether it reads the language of the article. One that is in an unknown language is read.
  default boolean reads(Article article) {
    return true;
  }

  /// What the facts depend on, beside the article. An article is read again when this changes.
  Extractor identity();
}

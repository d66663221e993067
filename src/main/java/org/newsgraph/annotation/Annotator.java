package org.newsgraph.annotation;

import org.newsgraph.article.Article;

/// Finds the grammar, names, coreference and times of an article. Implementations may be shared by
/// threads.
public interface Annotator {

  /// The article with its annotations.
  AnnotatedArticle annotate(Article article);

  /// What its result depends on, beside the article; part of what makes an extraction reproducible.
  String settings();
}

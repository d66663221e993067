package org.newsgraph.mapping.iri;

import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleIdentity;
import org.newsgraph.article.Metadata;

/// What names an article: a slug that people can read, and the hash that all that belongs to it
/// alone carries.
///
/// @param slug such as `2020-01-09-a-headline-0a1b2c3d`
/// @param hash the digest of the article's identity
record ArticleName(String slug, String hash) {

  static ArticleName of(Article article) {
    Metadata metadata = article.metadata();
    String hash = ArticleIdentity.of(article).digest();
    String day = metadata.published().map(published -> published.day().toString()).orElse("");
    String title = metadata.headline().orElseGet(() -> firstLine(article.text()));
    return new ArticleName(Slug.join(day, Slug.words(title), hash), hash);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}

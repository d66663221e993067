package org.newsgraph.fact;

import java.io.IOException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Source;

/// Writes the article that facts belong to.
final class ArticleSection {
  private final JsonFields json;

  ArticleSection(JsonFields json) {
    this.json = json;
  }

  void write(Article article) throws IOException {
    json.object(
        "article",
        () -> {
          metadata(article.metadata());
          json.text("text", article.text());
          json.spans("sentences", article.sentences());
          json.object("source", () -> source(article.source()));
        });
  }

  private void metadata(Metadata metadata) throws IOException {
    json.text("url", metadata.url());
    json.text("headline", metadata.headline());
    json.text("publisher", metadata.publisher());
    json.texts("authors", metadata.authors());
    json.text("published", metadata.published());
    json.text("dateline", metadata.dateline());
    json.text("language", metadata.language());
  }

  private void source(Source source) throws IOException {
    json.text("name", source.name());
    json.text("mediaType", source.mediaType());
    json.text("sha256", source.sha256());
  }
}

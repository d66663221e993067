package org.newsgraph.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Source;

/// Turns the article that facts belong to into a record.
final class ArticleParser {
  static final List<String> FIELDS =
      List.of(
          "url",
          "headline",
          "publisher",
          "authors",
          "published",
          "dateline",
          "language",
          "text",
          "sentences",
          "source");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}" + "(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?");

  private final String name;

  /// @param name the name of the source where the article tells none
  ArticleParser(String name) {
    this.name = name;
  }

  Article article(JsonObject article) {
    Metadata metadata = metadata(article);
    String text =
        article
            .optionalText("text")
            .or(metadata::headline)
            .orElseThrow(() -> article.wrong("text", "is missing, and there is no headline"));
    return new Article(
        metadata,
        text,
        article.list("sentences", List.of("begin", "end"), FactsParser::span),
        source(article));
  }

  private static Metadata metadata(JsonObject article) {
    return new Metadata(
        article.optionalText("url"),
        article.optionalText("headline"),
        article.optionalText("publisher"),
        article.texts("authors"),
        published(article),
        article.optionalText("dateline"),
        article.optionalText("language"));
  }

  private static Optional<Publication> published(JsonObject article) {
    Optional<String> text = article.optionalText("published");
    if (text.isPresent() && !PUBLISHED.matcher(text.get()).matches()) {
      throw article.wrong(
          "published", "not a date: write it as 2020-01-09 or 2020-01-09T10:15:00Z");
    }
    try {
      return text.map(Publication::parse);
    } catch (ArticleException e) {
      throw article.wrong("published", e.getMessage());
    }
  }

  private Source source(JsonObject article) {
    return article
        .optionalObject("source", List.of("name", "mediaType", "sha256"))
        .map(source ->
            new Source(
                source.text("name"),
                source.optionalText("mediaType"),
                source.optionalText("sha256")))
        .orElseGet(() -> new Source(name, Optional.empty(), Optional.empty()));
  }
}

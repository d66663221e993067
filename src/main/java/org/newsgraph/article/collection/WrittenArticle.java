package org.newsgraph.article.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.Source;
import org.newsgraph.article.Span;
import org.newsgraph.article.Unreadable;

/// The article in a line of article facts, as it was written: nothing is cleaned or found again.
final class WrittenArticle {
  private final JsonNode fields;

  private WrittenArticle(JsonNode fields) {
    this.fields = fields;
  }

  /// @param name the name of the source where it tells none
  static Article of(JsonNode fields, String name, ReadOptions options) throws Unreadable {
    return new WrittenArticle(fields).article(name, options);
  }

  private Article article(String name, ReadOptions options) throws Unreadable {
    Metadata metadata =
        new Metadata(
            text("url"),
            text("headline"),
            text("publisher"),
            authors(),
            published(),
            text("dateline"),
            text("language"));
    Optional<String> text = text("text").or(metadata::headline);
    if (text.isEmpty() || text.get().isBlank()) {
      throw new Unreadable("/article/text", "is missing, and there is no headline");
    }
    if (text.get().length() > options.maximumBytes()) {
      throw new Unreadable("", "a text of more than " + options.maximumBytes() + " characters");
    }
    JsonNode source = fields.path("source");
    return new Article(
        options.dated(metadata),
        text.get(),
        sentences(text.get()),
        new Source(
            source.path("name").asText(name),
            Optional.ofNullable(source.path("mediaType").textValue()),
            Optional.ofNullable(source.path("sha256").textValue())));
  }

  private Optional<String> text(String field) throws Unreadable {
    JsonNode value = fields.path(field);
    if (!value.isMissingNode() && !value.isTextual()) {
      throw new Unreadable("/article/" + field, "a text is expected");
    }
    return Optional.ofNullable(value.textValue());
  }

  private List<String> authors() throws Unreadable {
    List<String> authors = new ArrayList<>();
    for (JsonNode author : fields.path("authors")) {
      if (!author.isTextual()) {
        throw new Unreadable("/article/authors", "texts are expected");
      }
      authors.add(author.textValue());
    }
    return authors;
  }

  private Optional<Publication> published() throws Unreadable {
    try {
      return text("published").map(Publication::parse);
    } catch (ArticleException e) {
      throw new Unreadable("/article/published", e.getMessage());
    }
  }

  private List<Span> sentences(String text) throws Unreadable {
    int length = text.codePointCount(0, text.length());
    List<Span> sentences = new ArrayList<>();
    for (JsonNode sentence : fields.path("sentences")) {
      int begin = sentence.path("begin").asInt(-1);
      int end = sentence.path("end").asInt(-1);
      if (begin < 0 || end <= begin || end > length) {
        throw new Unreadable("/article/sentences", "a sentence that does not lie in the text");
      }
      sentences.add(new Span(begin, end));
    }
    return sentences;
  }
}

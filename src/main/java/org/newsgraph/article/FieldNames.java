package org.newsgraph.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// By which names the fields of articles go in JSON and in tables, of which the first one that is
/// there counts. Capitals do not matter.
///
/// @param text the field with the article's text
/// @param id the source's own name for the article
public record FieldNames(
    List<String> text,
    List<String> headline,
    List<String> url,
    List<String> published,
    List<String> authors,
    List<String> publisher,
    List<String> language,
    List<String> id) {
  /// The names that collections commonly use.
  public static final FieldNames COMMON =
      new FieldNames(
          List.of("text", "body", "content", "maintext", "articleBody", "article_text"),
          List.of("headline", "title"),
          List.of("url", "link", "uri"),
          List.of(
              "published",
              "date",
              "date_publish",
              "datePublished",
              "date_published",
              "published_at",
              "publish_date",
              "pubDate"),
          List.of("authors", "author", "byline"),
          List.of("publisher", "outlet", "source", "source_domain", "publication", "site"),
          List.of("language", "lang"),
          List.of("id", "guid"));

  public FieldNames {
    text = lower(text);
    headline = lower(headline);
    url = lower(url);
    published = lower(published);
    authors = lower(authors);
    publisher = lower(publisher);
    language = lower(language);
    id = lower(id);
  }

  /// What a field tells.
  public enum Field {
    text,
    headline,
    url,
    published,
    authors,
    publisher,
    language,
    id
  }

  /// These names, with others before them.
  ///
  /// @param first the name to look for first, of each field that has such a one
  public FieldNames preferring(Map<Field, String> first) {
    return new FieldNames(
        with(first, Field.text, text),
        with(first, Field.headline, headline),
        with(first, Field.url, url),
        with(first, Field.published, published),
        with(first, Field.authors, authors),
        with(first, Field.publisher, publisher),
        with(first, Field.language, language),
        with(first, Field.id, id));
  }

  private static List<String> with(Map<Field, String> first, Field field, List<String> names) {
    return Stream.concat(Optional.ofNullable(first.get(field)).stream(), names.stream())
        .distinct()
        .toList();
  }

  /// Whether fields of these names could be an article's: a text and something else that is known.
  public boolean tell(List<String> names) {
    List<String> given = lower(names);
    return given.stream().anyMatch(text::contains)
        && Stream.of(headline, url, published, authors, publisher, language, id)
            .flatMap(List::stream)
            .anyMatch(given::contains);
  }

  /// Whether a field of this name is looked at.
  ///
  /// @param name in small letters
  public boolean know(String name) {
    return all().anyMatch(known -> known.contains(name));
  }

  private Stream<List<String>> all() {
    return Stream.of(text, headline, url, published, authors, publisher, language, id);
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }
}

package org.newsgraph.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an article says of itself. Nothing here is ever invented: what is unknown is empty.
///
/// @param url the canonical address
/// @param headline the headline, in the usual capitals
/// @param publisher the outlet's name
/// @param authors the bylines' names, in their order
/// @param published when it was published
/// @param dateline the place the report was filed from, in the usual capitals
/// @param language a BCP 47 tag
public record Metadata(
    Optional<String> url,
    Optional<String> headline,
    Optional<String> publisher,
    List<String> authors,
    Optional<Publication> published,
    Optional<String> dateline,
    Optional<String> language) {

  /// Nothing known.
  public static final Metadata UNKNOWN =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }

  /// This metadata, with what it lacks taken from another.
  public Metadata orElse(Metadata other) {
    return new Metadata(
        url.or(other::url),
        headline.or(other::headline),
        publisher.or(other::publisher),
        authors.isEmpty() ? other.authors : authors,
        published.or(other::published),
        dateline.or(other::dateline),
        language.or(other::language));
  }

  /// This metadata with another date of publication.
  public Metadata published(Publication date) {
    return new Metadata(url, headline, publisher, authors, Optional.of(date), dateline, language);
  }

  /// This metadata with another language.
  public Metadata language(String tag) {
    return new Metadata(url, headline, publisher, authors, published, dateline, Optional.of(tag));
  }

  /// The language that a BCP 47 tag begins with, without region and script.
  public static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }
}

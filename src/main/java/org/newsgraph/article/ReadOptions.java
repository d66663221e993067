package org.newsgraph.article;

import java.util.Optional;

/// How articles are read.
///
/// @param published the date of publication of articles that tell none
/// @param maximumBytes how large the text of one article may be
/// @param maximumPageBytes how large what holds one article may be, such as a web page with its
///   styles and scripts
/// @param fields the names of fields in JSON and in tables
public record ReadOptions(
    Optional<Publication> published, int maximumBytes, int maximumPageBytes, FieldNames fields) {
  /// No date, texts of up to 2 MiB, pages of up to 16 MiB, the common names of fields.
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), 2 << 20, 16 << 20);

  /// Options with the common names of fields.
  public ReadOptions(Optional<Publication> published, int maximumBytes, int maximumPageBytes) {
    this(published, maximumBytes, maximumPageBytes, FieldNames.COMMON);
  }

  /// These options with a date for articles that tell none.
  public ReadOptions published(Optional<Publication> date) {
    return new ReadOptions(date, maximumBytes, maximumPageBytes, fields);
  }

  /// These options with other names of fields.
  public ReadOptions fields(FieldNames names) {
    return new ReadOptions(published, maximumBytes, maximumPageBytes, names);
  }

  /// What is known of an article, with that date where it tells none.
  public Metadata dated(Metadata metadata) {
    return metadata.published().isPresent() || published.isEmpty()
        ? metadata
        : metadata.published(published.get());
  }
}

package org.newsgraph.article;

import java.util.Optional;

/// How articles are read.
///
/// @param published the date of publication of articles that tell none
/// @param maximumBytes how large the text of one article may be
/// @param maximumPageBytes how large what holds one article may be, such as a web page with its
///   styles and scripts
public record ReadOptions(Optional<Publication> published, int maximumBytes, int maximumPageBytes) {
  /// No date, texts of up to 2 MiB, pages of up to 16 MiB.
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), 2 << 20, 16 << 20);

  /// These options with a date for articles that tell none.
  public ReadOptions published(Optional<Publication> date) {
    return new ReadOptions(date, maximumBytes, maximumPageBytes);
  }

  /// What is known of an article, with that date where it tells none.
  public Metadata dated(Metadata metadata) {
    return metadata.published().isPresent() || published.isEmpty()
        ? metadata
        : metadata.published(published.get());
  }
}

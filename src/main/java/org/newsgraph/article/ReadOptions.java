package org.newsgraph.article;

import java.util.Optional;

/// How articles are read.
///
/// @param published the date of publication of articles that tell none
/// @param maximumBytes how large the text of one article may be
public record ReadOptions(Optional<Publication> published, int maximumBytes) {
  /// No date, and texts of up to 2 MiB.
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), 2 << 20);
}

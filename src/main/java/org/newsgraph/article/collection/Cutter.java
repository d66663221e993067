package org.newsgraph.article.collection;

import java.io.IOException;
import java.util.Optional;

/// Cuts a file into the pieces that are one article each.
interface Cutter {
  /// The next piece; empty at the end.
  ///
  /// @throws IOException when the file cannot be read
  Optional<Piece> next() throws IOException;

  /// Cuts the piece that was cut last, which proved to be none, where another one seems to begin
  /// within it.
  ///
  /// @return empty where none does
  /// @throws IOException when the file cannot be read
  Optional<Piece> shorter(Piece broken) throws IOException;

  /// Whether the file ended before all was there.
  boolean isCutOff();
}

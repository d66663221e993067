package org.newsgraph.article.collection;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The entries of an archive, one by one.
interface Entries extends Closeable {

  /// The next entry; empty at the end.
  ///
  /// @throws IOException when the archive cannot be read further
  Optional<Entry> next() throws IOException;

  /// The bytes of the entry with that path, where it is at hand.
  ///
  /// @param limit how many bytes of it to read
  /// @throws IOException when it is there and cannot be read
  default Optional<byte[]> bytes(String path, int limit) throws IOException {
    return Optional.empty();
  }

  /// Whether any entry is at hand at any time.
  default boolean isRandom() {
    return false;
  }
}

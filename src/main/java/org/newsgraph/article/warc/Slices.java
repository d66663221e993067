package org.newsgraph.article.warc;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The records of a file, cut out one by one.
interface Slices extends Closeable {

  /// The next record, or what lies there instead; empty at the end.
  ///
  /// @throws IOException when the bytes cannot be read
  Optional<Slice> next() throws IOException;

  @Override
  default void close() throws IOException {}
}

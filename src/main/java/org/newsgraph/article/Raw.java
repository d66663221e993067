package org.newsgraph.article;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/// What there is of a bad input, to be kept beside the reason why it is bad.
public sealed interface Raw {

  /// Bytes of a file.
  ///
  /// @param begin the first byte, counted from 0
  /// @param end the byte after the last one; [Long#MAX_VALUE] for all there are
  record InFile(Path file, long begin, long end) implements Raw {

    /// All bytes of a file.
    public static InFile whole(Path file) {
      return new InFile(file, 0, Long.MAX_VALUE);
    }
  }

  /// Bytes that lie in no file of their own, such as an archive's entry or the standard input, as
  /// far as they were read.
  record Held(ByteBuffer bytes) implements Raw {

    public Held {
      bytes = bytes.asReadOnlyBuffer();
    }

    /// Holds the bytes, which nobody else may change.
    public static Held of(byte[] bytes) {
      return new Held(ByteBuffer.wrap(bytes));
    }
  }

  /// Nothing was read.
  record Nothing() implements Raw {}
}

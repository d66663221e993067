package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.newsgraph.article.Expansion;

/// What is unpacked, as long as it does not become far more than what was packed, and with one kind
/// of exception for all that can be wrong with it. What has failed once fails at every reading.
final class Guarded extends BlockStream {
  private final InputStream unpacked;
  private final LongSupplier packed;
  private long count;
  private Optional<IOException> failure = Optional.empty();

  /// @param packed how many packed bytes there are, or have been read
  Guarded(InputStream unpacked, LongSupplier packed) {
    this.unpacked = unpacked;
    this.packed = packed;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    try {
      return checked(to, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  private int checked(byte[] to, int offset, int length) throws IOException {
    int read;
    try {
      read = unpacked.read(to, offset, length);
    } catch (RuntimeException e) {
      // Of damage, libraries throw whatever comes of it.
      throw new IOException("what is packed is damaged", e);
    }
    count += Math.max(0, read);
    if (Expansion.isHostile(packed.getAsLong(), count)) {
      throw new IOException(Expansion.COMPLAINT);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }
}

package org.newsgraph.article.collection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A stream that is read byte by byte, so that damage takes nothing away that comes before it.
final class Bytewise extends FilterInputStream {
  private Optional<IOException> failure = Optional.empty();

  Bytewise(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    int count = 0;
    try {
      int next = length == 0 ? -1 : in.read();
      while (next >= 0) {
        to[offset + count] = (byte) next;
        count++;
        next = count < length ? in.read() : -1;
      }
    } catch (IOException e) {
      failure = Optional.of(e);
      if (count == 0) {
        throw e;
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}

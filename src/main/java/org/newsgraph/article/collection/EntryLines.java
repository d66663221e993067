package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/// The lines of all files in an archive, one file after the other.
final class EntryLines extends BlockStream {
  private final Entries entries;
  private InputStream current = InputStream.nullInputStream();
  private boolean any;
  private boolean ended;

  EntryLines(Entries entries) {
    this.entries = entries;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0 || ended) {
      return length == 0 ? 0 : -1;
    }
    int read = current.read(target, offset, length);
    while (read < 0 && !ended) {
      read = next(target, offset, length);
    }
    return read;
  }

  /// Goes on to the next file. A line feed before it ends a line that its file left open.
  private int next(byte[] target, int offset, int length) throws IOException {
    Optional<Entry> entry = entries.next();
    ended = entry.isEmpty();
    if (ended || entry.get().folder() || entry.get().isHidden()) {
      return -1;
    }
    if (entry.get().fault().isPresent()) {
      throw new IOException(entry.get().path() + ": " + entry.get().fault().get());
    }
    current = entry.get().body().open();
    if (!any) {
      any = true;
      return current.read(target, offset, length);
    }
    target[offset] = '\n';
    return 1;
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}

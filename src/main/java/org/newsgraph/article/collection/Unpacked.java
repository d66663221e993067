package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsgraph.article.Input;

/// What an input holds that is one file, packed or not.
public final class Unpacked {

  private Unpacked() {}

  /// The input's bytes, or those of the first file in it where it is a zip archive, or of what is
  /// packed with gzip or bzip2. Close the input to close them.
  ///
  /// @throws IOException when it cannot be unpacked
  public static InputStream of(Input input) throws IOException {
    if (Archive.isZip(input.head())) {
      return first(new ZipEntries(input.stream()));
    }
    return Packed.isPacked(input.head()) ? Packed.unpacked(input) : input.stream();
  }

  private static InputStream first(Entries entries) throws IOException {
    Optional<Entry> entry = entries.next();
    while (entry.filter(Entry::folder).isPresent()) {
      entry = entries.next();
    }
    if (entry.isEmpty()) {
      return InputStream.nullInputStream();
    }
    if (entry.get().fault().isPresent()) {
      throw new IOException(entry.get().path() + ": " + entry.get().fault().get());
    }
    return entry.get().body().open();
  }
}

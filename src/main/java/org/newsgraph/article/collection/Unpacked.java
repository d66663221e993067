package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.article.Input;

/// What an input holds that is one file, packed or not.
public final class Unpacked {

  private Unpacked() {}

  /// The input's bytes, or those of all files in it, with a line's end between them, where it is a
  /// zip archive, or of what is packed with gzip or bzip2. Close the input to close them.
  ///
  /// @throws IOException when it cannot be unpacked
  public static InputStream of(Input input) throws IOException {
    if (Archive.isZip(input.head())) {
      return new EntryLines(new ZipEntries(input.stream()));
    }
    return Packed.isPacked(input.head()) ? Packed.unpacked(input) : input.stream();
  }
}

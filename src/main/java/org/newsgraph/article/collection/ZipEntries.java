package org.newsgraph.article.collection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// The entries of a zip archive that is no file, as they come.
final class ZipEntries implements Entries {
  /// How many bytes the header of an entry has at least.
  static final int HEADER = 30;

  private static final String CUT_OFF = "the zip archive is cut off";
  private static final String LINK = "a link, which is not followed";

  private final ZipEnd end;
  private final Counted packed;
  private final ZipArchiveInputStream zip;

  ZipEntries(InputStream in) {
    end = new ZipEnd(in);
    packed = new Counted(end);
    zip = new ZipArchiveInputStream(packed, "UTF-8", true, true);
  }

  /// Why an entry cannot be read; empty where it can.
  static Optional<String> fault(ZipArchiveEntry entry, boolean readable) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of("encrypted; unpack it first");
    }
    if (entry.isUnixSymlink()) {
      return Optional.of(LINK);
    }
    return readable ? Optional.empty() : Optional.of("packed by a method that is not read");
  }

  @Override
  public Optional<Entry> next() throws IOException {
    ZipArchiveEntry entry;
    try {
      entry = zip.getNextEntry();
    } catch (EOFException e) {
      throw new IOException(CUT_OFF, e);
    } catch (RuntimeException e) {
      // Of damage, the library throws whatever comes of it.
      throw new IOException("a zip entry is damaged", e);
    }
    if (entry == null && !end.isMet()) {
      throw new EOFException(CUT_OFF);
    }
    if (entry == null) {
      return Optional.empty();
    }
    long begin = packed.count();
    return Optional.of(
        new Entry(
            entry.getName(),
            entry.isDirectory(),
            fault(entry, zip.canReadEntryData(entry)),
            () -> new Guarded(new Unclosed(zip), () -> packed.count() - begin)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

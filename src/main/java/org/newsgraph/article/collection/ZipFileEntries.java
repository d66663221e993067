package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The entries of a zip archive that is a file, by its directory at the end.
final class ZipFileEntries implements Entries {
  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;

  /// @throws IOException when the directory cannot be read, or entries overlap
  ZipFileEntries(Path file) throws IOException {
    zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
    List<ZipArchiveEntry> all = Collections.list(zip.getEntriesInPhysicalOrder());
    entries = all.iterator();
    if (overlap(all)) {
      zip.close();
      throw new IOException("its entries overlap");
    }
  }

  /// A few bytes that many entries share would unpack to any number of files.
  private static boolean overlap(List<ZipArchiveEntry> entries) {
    long end = 0;
    for (ZipArchiveEntry entry : entries) {
      if (entry.getLocalHeaderOffset() < end) {
        return true;
      }
      end = entry.getLocalHeaderOffset() + ZipEntries.HEADER + entry.getCompressedSize();
    }
    return false;
  }

  @Override
  public Optional<Entry> next() {
    return entries.hasNext() ? Optional.of(entry(entries.next())) : Optional.empty();
  }

  @Override
  public Optional<byte[]> bytes(String path, int limit) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null || ZipEntries.fault(entry, zip.canReadEntryData(entry)).isPresent()) {
      return Optional.empty();
    }
    try (InputStream in = open(entry)) {
      return Optional.of(in.readNBytes(limit));
    }
  }

  @Override
  public boolean isRandom() {
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Entry entry(ZipArchiveEntry entry) {
    return new Entry(
        entry.getName(),
        entry.isDirectory(),
        ZipEntries.fault(entry, zip.canReadEntryData(entry)),
        () -> open(entry));
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    InputStream in;
    try {
      in = zip.getInputStream(entry);
    } catch (RuntimeException e) {
      // Of damage, the library throws whatever comes of it.
      throw new IOException("the zip entry is damaged", e);
    }
    if (in == null) {
      throw new IOException("there are no bytes of it");
    }
    return new Guarded(new Summed(in, entry.getSize(), entry.getCrc()), entry::getCompressedSize);
  }
}

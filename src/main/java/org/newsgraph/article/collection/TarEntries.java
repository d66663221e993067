package org.newsgraph.article.collection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;
import org.newsgraph.article.Unreadable;

/// The entries of a tar archive (POSIX.1-2017, `pax`). After a broken header it goes on at the next
/// one; the library's own stream ends there, and takes names of any length into the memory.
final class TarEntries implements Entries {
  private static final int BLOCK = 512;
  private static final int LONGEST_EXTENSION = 1 << 16;
  private static final Pattern PATH = Pattern.compile("(?s)(?:^|\\n)\\d+ path=([^\\n]*)\\n.*");

  private final InputStream in;
  private long left;
  private Optional<byte[]> ahead = Optional.empty();

  TarEntries(InputStream in) {
    this.in = in;
  }

  /// Whether these are the first bytes of a tar archive.
  static boolean begin(byte[] head) {
    return head.length >= BLOCK && head[0] != 0 && isHeader(Arrays.copyOf(head, BLOCK));
  }

  private static boolean isHeader(byte[] block) {
    try {
      return TarUtils.verifyCheckSum(block);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    skip(left);
    left = 0;
    try {
      return entry();
    } catch (Unreadable e) {
      return Optional.of(faulty("", e.reason()));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Entry> entry() throws IOException, Unreadable {
    Optional<String> longPath = Optional.empty();
    while (true) {
      Optional<byte[]> block = header();
      if (block.isEmpty()) {
        return Optional.empty();
      }
      TarArchiveEntry entry = parsed(block.get());
      if (entry.isGNULongNameEntry()) {
        longPath = Optional.of(extension(entry).replaceFirst("\0.*", ""));
      } else if (entry.isPaxHeader()) {
        Matcher path = PATH.matcher(extension(entry));
        longPath = path.find() ? Optional.of(path.group(1)) : longPath;
      } else if (entry.isGNULongLinkEntry() || entry.isGlobalPaxHeader()) {
        extension(entry);
      } else {
        return Optional.of(entry(entry, longPath.orElse(entry.getName())));
      }
    }
  }

  private Entry entry(TarArchiveEntry entry, String path) {
    if (entry.getLinkFlag() == TarConstants.LF_DIR
        || (path.endsWith("/") && entry.getSize() == 0)) {
      return new Entry(path, true, Optional.empty(), InputStream::nullInputStream);
    }
    if (entry.isSymbolicLink() || entry.isLink()) {
      return faulty(path, "a link, which is not followed");
    }
    if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      return faulty(path, "a device, not a file");
    }
    left = padded(entry.getSize());
    if (entry.isSparse()) {
      return faulty(path, "a sparse file, which is not read");
    }
    return new Entry(path, false, Optional.empty(), () -> new Part(entry.getSize()));
  }

  private static Entry faulty(String path, String fault) {
    return new Entry(path, false, Optional.of(fault), InputStream::nullInputStream);
  }

  /// The next block that is not empty.
  private Optional<byte[]> header() throws IOException {
    Optional<byte[]> block = ahead.isPresent() ? ahead : block();
    ahead = Optional.empty();
    while (block.isPresent() && isEmpty(block.get())) {
      block = block();
    }
    return block;
  }

  private TarArchiveEntry parsed(byte[] block) throws IOException, Unreadable {
    if (!isHeader(block)) {
      seekHeader();
      throw new Unreadable("", "the header of a tar entry is damaged");
    }
    try {
      TarArchiveEntry entry =
          new TarArchiveEntry(
              block, ZipEncodingHelper.getZipEncoding(StandardCharsets.UTF_8), true);
      if (entry.getSize() >= 0) {
        return entry;
      }
    } catch (IllegalArgumentException e) {
      seekHeader();
      throw new Unreadable("", "the header of a tar entry is damaged");
    }
    throw new Unreadable("", "the header of a tar entry tells no size");
  }

  private void seekHeader() throws IOException {
    do {
      ahead = block();
    } while (ahead.isPresent() && !begin(ahead.get()));
  }

  private String extension(TarArchiveEntry entry) throws IOException, Unreadable {
    if (entry.getSize() > LONGEST_EXTENSION) {
      left = padded(entry.getSize());
      throw new Unreadable(
          "", "a tar entry with a name of more than " + LONGEST_EXTENSION + " bytes");
    }
    byte[] bytes = in.readNBytes((int) padded(entry.getSize()));
    int length = (int) Math.min(bytes.length, entry.getSize());
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private Optional<byte[]> block() throws IOException {
    byte[] block = in.readNBytes(BLOCK);
    if (block.length != 0 && block.length < BLOCK) {
      throw new EOFException("the tar archive is cut off");
    }
    return block.length == 0 ? Optional.empty() : Optional.of(block);
  }

  private void skip(long count) throws IOException {
    long skipped = 0;
    byte[] buffer = new byte[1 << 13];
    while (skipped < count) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, count - skipped));
      if (read < 0) {
        throw new EOFException("the tar archive is cut off");
      }
      skipped += read;
    }
  }

  private static boolean isEmpty(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static long padded(long size) {
    return size > Long.MAX_VALUE - BLOCK ? size : (size + BLOCK - 1) / BLOCK * BLOCK;
  }

  /// The bytes of the entry at hand.
  private final class Part extends BlockStream {
    private long unread;

    private Part(long size) {
      unread = size;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (unread == 0) {
        return -1;
      }
      int read = in.read(to, offset, (int) Math.min(length, unread));
      if (read < 0) {
        throw new EOFException("the tar archive is cut off");
      }
      unread -= read;
      left -= read;
      return read;
    }
  }
}

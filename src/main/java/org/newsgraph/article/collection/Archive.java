package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;

/// Zip and tar archives. Their entries are picked by their names or contents as files in folders
/// are, and nothing is ever written to a disk by those names.
public final class Archive implements ArticleFormat {
  /// A zip archive's directory is held in memory; one with a larger directory is read as it comes.
  private static final int LARGEST_DIRECTORY = 8 << 20;

  @Override
  public Set<String> endings() {
    return Set.of(".zip", ".tar");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    return isZip(head) || TarEntries.begin(head);
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    Entries entries;
    try {
      entries = entries(input);
    } catch (IOException e) {
      String reason = "the archive cannot be read: " + e.getMessage();
      return Collections.<ReadResult>singleton(input.rejected(reason)).iterator();
    }
    input.closes(entries);
    return new Chain<>(new EntryReader(entries, input, reading));
  }

  private static Entries entries(Input input) throws IOException {
    if (!isZip(input.head())) {
      return new TarEntries(input.stream());
    }
    Optional<Path> file = input.file().filter(Files::isRegularFile);
    return file.isPresent() && hasSmallDirectory(file.get())
        ? new ZipFileEntries(file.get())
        : new ZipEntries(input.stream());
  }

  /// The directory lies between its beginning, which the last bytes of a file tell, and those bytes
  /// (APPNOTE.TXT, section 4.3.16).
  private static boolean hasSmallDirectory(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long length = bytes.length();
      byte[] tail = new byte[(int) Math.min(length, (1 << 16) + 22)];
      bytes.seek(length - tail.length);
      bytes.readFully(tail);
      for (int i = tail.length - 22; i >= 0; i--) {
        if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
          long begin = number(tail, i + 16);
          long end = length - tail.length + i;
          return begin <= end && end - begin <= LARGEST_DIRECTORY;
        }
      }
      return false;
    }
  }

  private static long number(byte[] bytes, int at) {
    return (bytes[at] & 0xFFL)
        | (bytes[at + 1] & 0xFFL) << 8
        | (bytes[at + 2] & 0xFFL) << 16
        | (bytes[at + 3] & 0xFFL) << 24;
  }

  static boolean isZip(byte[] head) {
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }
}

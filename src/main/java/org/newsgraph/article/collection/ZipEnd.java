package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// The bytes of a zip archive, of which it notes whether its end was among them: the record that
/// tells where the directory is (APPNOTE.TXT, section 4.3.16). Archives within the archive have
/// such a record too, but theirs tells of another place.
final class ZipEnd extends BlockStream {
  private static final int RECORD = 22;
  private static final int SIZE = 12;
  private static final int OFFSET = 16;

  /// What stands for numbers that are too large for the record.
  private static final long ELSEWHERE = 0xFFFF_FFFFL;

  /// How many bytes lie between the directory and the record, without and with those of section
  /// 4.3.14 for large archives.
  private static final Set<Long> BETWEEN = Set.of(0L, 76L);

  private final InputStream in;
  private final byte[] last = new byte[RECORD];
  private long position;
  private boolean met;

  ZipEnd(InputStream in) {
    this.in = in;
  }

  /// Whether the end of the archive has been read.
  boolean isMet() {
    return met;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = in.read(to, offset, length);
    for (int i = 0; i < read; i++) {
      last[(int) (position % RECORD)] = to[offset + i];
      position++;
      met |= at(0) == 'P' && at(1) == 'K' && at(2) == 5 && at(3) == 6 && tellsOfHere();
    }
    return read;
  }

  private boolean tellsOfHere() {
    long size = number(SIZE);
    long offset = number(OFFSET);
    return size == ELSEWHERE
        || offset == ELSEWHERE
        || BETWEEN.contains(position - RECORD - size - offset);
  }

  private long number(int index) {
    return at(index) | at(index + 1) << 8 | at(index + 2) << 16 | at(index + 3) << 24;
  }

  /// A byte of the last ones.
  private long at(int index) {
    return last[(int) ((position + index) % RECORD)] & 0xFFL;
  }
}

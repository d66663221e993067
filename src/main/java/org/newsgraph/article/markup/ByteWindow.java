package org.newsgraph.article.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stream of bytes that can be looked at before they are taken, and of which those since a mark
/// are kept.
final class ByteWindow {
  private static final int STEP = 1 << 14;

  private final InputStream stream;
  private final int limit;
  private byte[] bytes = new byte[STEP];

  /// How many bytes of the stream lie before those held.
  private long before;

  private int mark;
  private int position;
  private int end;
  private boolean marked;
  private boolean overflown;
  private boolean ended;

  /// @param limit how many bytes are kept since a mark, and looked ahead
  ByteWindow(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /// The byte so many places ahead; -1 after the last one, and where that is too far.
  int peek(int ahead) throws IOException {
    while (position + ahead >= end) {
      if (ended || ahead > limit) {
        return -1;
      }
      fill();
    }
    return bytes[position + ahead] & 0xFF;
  }

  /// Whether those ASCII characters are next.
  boolean isNext(String characters, int ahead) throws IOException {
    for (int i = 0; i < characters.length(); i++) {
      if (peek(ahead + i) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The next bytes, each as one character.
  String characters(int from, int to) throws IOException {
    peek(to - 1);
    int last = Math.min(position + to, end);
    int first = Math.min(position + from, last);
    return new String(bytes, first, last - first, StandardCharsets.ISO_8859_1);
  }

  /// Takes bytes.
  void take(int number) throws IOException {
    peek(number - 1);
    position = Math.min(position + number, end);
  }

  /// How many bytes have been taken.
  long taken() {
    return before + position;
  }

  /// Keeps the bytes from here on.
  void mark() {
    mark = position;
    marked = true;
    overflown = false;
  }

  /// Whether there are more bytes since the mark than are kept.
  boolean isOverflown() {
    return overflown || (marked && position - mark > limit);
  }

  /// The bytes taken since the mark; none where there are too many.
  byte[] kept() {
    return marked && !isOverflown() ? Arrays.copyOfRange(bytes, mark, position) : new byte[0];
  }

  private void fill() throws IOException {
    if (marked && position - mark > limit) {
      marked = false;
      overflown = true;
    }
    int keep = marked ? mark : position;
    if (keep > 0 && bytes.length - end < STEP) {
      System.arraycopy(bytes, keep, bytes, 0, end - keep);
      before += keep;
      position -= keep;
      end -= keep;
      mark = 0;
    }
    if (bytes.length - end < STEP) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    int read = stream.read(bytes, end, bytes.length - end);
    if (read < 0) {
      ended = true;
    } else {
      end += read;
    }
  }
}

package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The bytes of a stream from some position on, which can be gone over more than once. Positions
/// count from the stream's first byte.
public final class Window {
  private static final int SMALLEST = 1 << 14;
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private final InputStream in;
  private byte[] bytes = new byte[SMALLEST];
  private long begin;
  private int length;
  private long needed;
  private boolean ended;

  public Window(InputStream in) {
    this.in = in;
  }

  /// Whether the stream has all bytes before that position, which then are held.
  ///
  /// @throws IOException when they cannot be read
  public boolean has(long end) throws IOException {
    while (!ended && begin + length < end) {
      fill();
    }
    return begin + length >= end;
  }

  /// A byte that is held, as a number from 0 to 255.
  public int at(long position) {
    return bytes[index(position)] & 0xFF;
  }

  /// Whether these characters come next at a position.
  ///
  /// @throws IOException when the bytes cannot be read
  public boolean has(long position, String text) throws IOException {
    if (!has(position + text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (at(position + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// A copy of some bytes that are held.
  public ByteBuffer copy(long from, long to) {
    return ByteBuffer.wrap(Arrays.copyOfRange(bytes, index(from), index(to)));
  }

  /// The bytes that are held from a position on. The next call of [#has] may change them.
  public ByteBuffer from(long position) {
    int index = index(position);
    return ByteBuffer.wrap(bytes, index, length - index);
  }

  /// The first position that is held.
  public long begin() {
    return Math.max(begin, needed);
  }

  /// The position after the last byte that is held.
  public long end() {
    return begin + length;
  }

  /// Says that nobody will ask for bytes before that position any more.
  public void release(long position) {
    needed = Math.max(needed, Math.min(position, end()));
  }

  private int index(long position) {
    return (int) (position - begin);
  }

  private void fill() throws IOException {
    if (length == bytes.length) {
      makeRoom();
    }
    int read = in.read(bytes, length, bytes.length - length);
    ended = read < 0;
    length += Math.max(0, read);
  }

  /// Moves no byte more often than bytes are released, so that all takes linear time.
  private void makeRoom() {
    int free = index(begin());
    int size = free >= bytes.length / 2 ? bytes.length : (int) Math.min(2L * bytes.length, LARGEST);
    byte[] room = size == bytes.length ? bytes : new byte[size];
    System.arraycopy(bytes, free, room, 0, length - free);
    bytes = room;
    begin += free;
    length -= free;
  }
}

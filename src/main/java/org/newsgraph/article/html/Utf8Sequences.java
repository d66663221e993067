package org.newsgraph.article.html;

/// The characters beyond ASCII that bytes have where they are read as UTF-8.
final class Utf8Sequences {

  private Utf8Sequences() {}

  /// How many there are that look whole: a byte that begins one, and as many others as it tells.
  static int count(byte[] bytes) {
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = length(bytes[at] & 0xFF);
      boolean whole = length > 1 && at + length <= bytes.length;
      for (int i = 1; whole && i < length; i++) {
        whole = (bytes[at + i] & 0xC0) == 0x80;
      }
      count += whole ? 1 : 0;
      at += whole ? length : 1;
    }
    return count;
  }

  private static int length(int first) {
    if (first < 0xC2 || first > 0xF4) {
      return 1;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }
}

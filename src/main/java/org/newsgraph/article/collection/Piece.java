package org.newsgraph.article.collection;

import java.nio.ByteBuffer;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlEncoding;

/// The bytes of one article among others in a file.
///
/// @param number its place among them, counted from 1
/// @param begin its first byte in the file
/// @param end the byte after its last one
/// @param bytes what it holds; nothing where that is too much
public record Piece(int number, long begin, long end, ByteBuffer bytes) {

  /// The text that it is.
  ///
  /// @param largest how many bytes it may have
  /// @param encoding in which it is
  /// @throws Unreadable when it is too large, or not in that encoding
  String text(int largest, XmlEncoding encoding) throws Unreadable {
    if (end - begin > largest) {
      throw new Unreadable("", "more than " + largest + " bytes");
    }
    return encoding.decode(array());
  }

  /// A copy of what it holds.
  public byte[] array() {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }
}

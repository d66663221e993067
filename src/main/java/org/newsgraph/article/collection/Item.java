package org.newsgraph.article.collection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.newsgraph.article.Unreadable;

/// The bytes of one article among others in a file.
///
/// @param number its place among them, counted from 1
/// @param begin its first byte in the file
/// @param end the byte after its last one
/// @param bytes what it holds; nothing where that is too much
record Item(int number, long begin, long end, ByteBuffer bytes) {

  /// The text that it is.
  ///
  /// @param largest how many bytes it may have
  /// @throws Unreadable when it is too large, or not UTF-8
  String text(int largest) throws Unreadable {
    if (end - begin > largest) {
      throw new Unreadable("", "more than " + largest + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable("", "not UTF-8; convert it to UTF-8");
    }
  }
}

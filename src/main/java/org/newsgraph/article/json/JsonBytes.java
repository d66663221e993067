package org.newsgraph.article.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.newsgraph.article.Input;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlEncoding;

/// JSON as a whole, in UTF-8 (RFC 8259, section 8.1) whatever it came in.
public final class JsonBytes {
  private final byte[] bytes;
  private final int skipped;

  private JsonBytes(byte[] bytes, int skipped) {
    this.bytes = bytes;
    this.skipped = skipped;
  }

  /// The bytes without a byte order mark, which nobody may change.
  public byte[] bytes() {
    return bytes;
  }

  /// How many bytes of the input come before them; -1 where they are not its own.
  public int skipped() {
    return skipped;
  }

  /// Reads an input.
  ///
  /// @param limit how large it may be, in bytes
  /// @throws IOException when it cannot be read
  /// @throws Unreadable when it is too large, or in no encoding that can be told
  public static JsonBytes of(Input input, int limit) throws IOException, Unreadable {
    XmlEncoding encoding = XmlEncoding.of(input);
    byte[] bytes = input.stream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new Unreadable("", "more than " + limit + " bytes; split it");
    }
    String text = encoding.decode(bytes);
    byte[] own = text.getBytes(StandardCharsets.UTF_8);
    boolean same = own.length == bytes.length && encoding.isAscii();
    boolean mark = text.startsWith("\uFEFF");
    if (!mark) {
      return new JsonBytes(own, same ? 0 : -1);
    }
    return new JsonBytes(text.substring(1).getBytes(StandardCharsets.UTF_8), same ? 3 : -1);
  }
}

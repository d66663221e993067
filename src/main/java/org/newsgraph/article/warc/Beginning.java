package org.newsgraph.article.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// What the first bytes of an input tell.
final class Beginning {
  private static final byte[] MARK = RecordHeader.MARK.getBytes(StandardCharsets.US_ASCII);

  private Beginning() {}

  /// Whether a record comes first, packed or not.
  static boolean isOfWarc(byte[] head) {
    return isMark(isGzip(head) ? unpacked(head) : head);
  }

  /// Whether the input is packed, or its name says so and nothing tells otherwise.
  static boolean isPacked(String name, byte[] head) {
    return isGzip(head) || (name.toLowerCase(Locale.ROOT).endsWith(".gz") && !isMark(head));
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
  }

  private static boolean isMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static byte[] unpacked(byte[] head) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return in.readNBytes(MARK.length);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}

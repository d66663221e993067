package org.newsgraph.article.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.newsgraph.article.collection.GzipHeader;

/// What the first bytes of an input tell.
final class Beginning {
  private static final byte[] MARK = RecordHeader.MARK.getBytes(StandardCharsets.US_ASCII);

  private Beginning() {}

  /// Whether a record comes first, packed or not.
  static boolean isOfWarc(byte[] head) {
    return isMark(GzipHeader.begins(head) ? unpacked(head) : head);
  }

  /// Whether the input is packed, or its name says so and nothing tells otherwise.
  static boolean isPacked(String name, byte[] head) {
    return GzipHeader.begins(head)
        || (name.toLowerCase(Locale.ROOT).endsWith(".gz") && !isMark(head));
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

package org.newsgraph.mapping.iri;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short hash that tells things apart whose readable slugs would be the same.
public final class ContentHash {
  private static final int BYTES = 4;

  private ContentHash() {}

  /// The first eight hexadecimal digits of the text's SHA-256.
  public static String of(String text) {
    return HexFormat.of().formatHex(sha256(text), 0, BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.newsgraph.mapping.iri;

import org.apache.commons.codec.digest.DigestUtils;

/// A short hash that tells things apart whose readable slugs would be the same.
public final class ContentHash {
  private static final int DIGITS = 8;

  private ContentHash() {}

  /// The first eight hexadecimal digits of the text's SHA-256.
  public static String of(String text) {
    return DigestUtils.sha256Hex(text).substring(0, DIGITS);
  }
}

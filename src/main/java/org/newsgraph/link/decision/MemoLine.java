package org.newsgraph.link.decision;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A line of the memo: a story's digest, a checksum, and what the story says.
record MemoLine(String digest, StoryDecision decision) {
  /// The length of a digest.
  static final int DIGEST = 64;

  private static final int CHECKSUM = 8;

  String write() {
    String json = KeptDecision.write(decision);
    return digest + " " + checksum(digest + json) + " " + json;
  }

  /// Reads a line; empty when it is damaged.
  static Optional<StoryDecision> read(String line) {
    int begin = DIGEST + 1 + CHECKSUM + 1;
    if (line.length() <= begin) {
      return Optional.empty();
    }
    String json = line.substring(begin);
    boolean sound = line.startsWith(checksum(line.substring(0, DIGEST) + json) + " ", DIGEST + 1);
    return sound ? KeptDecision.read(json) : Optional.empty();
  }

  private static String checksum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(sum.getValue(), CHECKSUM);
  }
}

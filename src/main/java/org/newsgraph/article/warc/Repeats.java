package org.newsgraph.article.warc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/// Which pages have come before, by their addresses and what they hold. The same page at another
/// address is another article, which may tell another story.
final class Repeats {
  private final Set<Digest> seen = new HashSet<>();

  /// The first half of a SHA-256.
  private record Digest(long first, long second) {}

  /// Whether a page comes for the first time.
  boolean isNew(String address, byte[] page) {
    byte[] both =
        ByteBuffer.allocate(64)
            .put(DigestUtils.sha256(address.getBytes(StandardCharsets.UTF_8)))
            .put(DigestUtils.sha256(page))
            .array();
    ByteBuffer digest = ByteBuffer.wrap(DigestUtils.sha256(both));
    return seen.add(new Digest(digest.getLong(), digest.getLong()));
  }
}

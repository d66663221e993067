package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The metadata of articles that have not come yet.
final class SeenMetadata {
  private static final int LARGEST = 1 << 20;
  private static final int MOST = 100;

  private final Map<String, byte[]> waiting = new HashMap<>();
  private final Deque<String> missed = new ArrayDeque<>();

  /// Keeps what an entry tells.
  ///
  /// @return a complaint where that is impossible
  Optional<String> add(Entry entry, InputStream body) throws IOException {
    if (missed.contains(entry.path())) {
      return Optional.of("comes after its article; put it before");
    }
    if (waiting.size() >= MOST) {
      return Optional.of("too far before its article; put it just before");
    }
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return Optional.of("more than " + LARGEST + " bytes");
    }
    waiting.put(entry.path(), bytes);
    return Optional.empty();
  }

  /// What has been told of an article that comes now.
  Optional<byte[]> takeFor(Entry article) {
    byte[] told = waiting.remove(article.metadata());
    if (told == null) {
      missed.add(article.metadata());
      if (missed.size() > MOST) {
        missed.remove();
      }
    }
    return Optional.ofNullable(told);
  }
}

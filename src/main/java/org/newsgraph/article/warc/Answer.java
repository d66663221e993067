package org.newsgraph.article.warc;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Unreadable;

/// A server's answer over HTTP.
///
/// @param body what follows the header, as it was sent
record Answer(int status, MessageHeaders headers, ByteBuffer body) {

  /// Reads the block of a record, or the beginning of it.
  ///
  /// @throws Unreadable when it is no answer
  static Answer of(ByteBuffer block) throws Unreadable {
    HttpParser parser = new HttpParser();
    parser.lenientResponse();
    parser.parse(block);
    if (parser.isError() || !parser.isFinished()) {
      throw new Unreadable("", "it holds no valid HTTP response");
    }
    return new Answer(parser.status(), parser.headers(), block);
  }

  /// Why it is no page; empty where it is one.
  Optional<Cause> cause() {
    return switch (status) {
      case 200, 203 -> type().mayHoldArticle() ? Optional.empty() : Optional.of(Cause.OTHER_TYPE);
      case 304 -> Optional.of(Cause.DUPLICATE);
      default -> Optional.of(status / 100 == 3 ? Cause.REDIRECT : Cause.ERROR_RESPONSE);
    };
  }

  /// The type that it tells of its body.
  ContentType type() {
    return ContentType.of(headers.first("Content-Type").orElse(""));
  }
}

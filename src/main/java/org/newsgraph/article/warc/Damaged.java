package org.newsgraph.article.warc;

import java.io.IOException;
import java.io.Serial;

/// The reason why what is packed cannot be unpacked further.
final class Damaged extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  Damaged(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// What is wrong.
  String reason() {
    return reason;
  }
}

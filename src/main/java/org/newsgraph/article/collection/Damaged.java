package org.newsgraph.article.collection;

import java.io.IOException;
import java.io.Serial;

/// The reason why what is packed cannot be unpacked further.
public final class Damaged extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  /// @param reason what is wrong
  public Damaged(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// What is wrong.
  public String reason() {
    return reason;
  }
}

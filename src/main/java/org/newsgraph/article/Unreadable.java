package org.newsgraph.article;

import java.io.Serial;

/// The reason why one article cannot be read, on its way to a [ReadResult.Rejected].
public final class Unreadable extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String where;
  private final String reason;

  /// @param where the line or the byte; empty where it is the whole
  /// @param reason what is wrong
  public Unreadable(String where, String reason) {
    super(where + ": " + reason);
    this.where = where;
    this.reason = reason;
  }

  /// The line or the byte; empty where it is the whole.
  public String where() {
    return where;
  }

  /// What is wrong.
  public String reason() {
    return reason;
  }
}

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

  /// The reason where reading failed on what nobody had thought of, which costs the others nothing.
  public static String failure(Throwable e) {
    return "the reading failed (%s); please report it with the file".formatted(e);
  }

  /// The line or the byte; empty where it is the whole.
  public String where() {
    return where;
  }

  /// What is wrong, and what to do.
  public String reason() {
    return reason;
  }
}

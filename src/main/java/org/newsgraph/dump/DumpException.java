package org.newsgraph.dump;

import java.io.Serial;

/// A dump that could not be written. The message says what, where and what to do.
public final class DumpException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public DumpException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public DumpException(String message, Throwable cause) {
    super(message, cause);
  }
}

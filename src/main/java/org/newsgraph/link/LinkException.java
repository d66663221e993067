package org.newsgraph.link;

import java.io.Serial;

/// A mistake in what people say about identity. The message says what is wrong, where, and what to
/// do.
public final class LinkException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public LinkException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public LinkException(String message, Throwable cause) {
    super(message, cause);
  }
}

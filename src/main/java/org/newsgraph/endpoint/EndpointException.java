package org.newsgraph.endpoint;

import java.io.Serial;

/// A server that can't be started or stopped. The message says what, where and what to do.
public final class EndpointException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public EndpointException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public EndpointException(String message, Throwable cause) {
    super(message, cause);
  }
}

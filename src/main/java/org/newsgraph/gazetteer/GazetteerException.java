package org.newsgraph.gazetteer;

import java.io.Serial;

/// A gazetteer that cannot be read or kept. The message says what is wrong, where, and what to do.
public final class GazetteerException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  GazetteerException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }
}

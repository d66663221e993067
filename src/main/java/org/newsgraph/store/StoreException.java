package org.newsgraph.store;

import java.io.Serial;

/// A store that can't be opened, read or written, or a query it can't answer. The message says
/// what, where and what to do.
public final class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public StoreException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}

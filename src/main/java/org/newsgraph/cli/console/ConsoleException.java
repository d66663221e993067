package org.newsgraph.cli.console;

import java.io.Serial;

/// Results that cannot be printed. The message says what is wrong, where, and what to do.
public final class ConsoleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public ConsoleException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public ConsoleException(String message, Throwable cause) {
    super(message, cause);
  }
}

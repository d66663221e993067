package org.newsgraph.cli.command;

import java.io.Serial;

/// A command that cannot be done. The message says what is wrong, where, and what to do.
public final class CommandException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public CommandException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}

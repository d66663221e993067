package org.newsgraph.pipeline;

import java.io.Serial;

/// A run that cannot go on. The message says what is wrong, where, and what to do.
public final class PipelineException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public PipelineException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public PipelineException(String message, Throwable cause) {
    super(message, cause);
  }
}

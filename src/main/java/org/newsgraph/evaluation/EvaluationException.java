package org.newsgraph.evaluation;

import java.io.Serial;

/// An evaluation that cannot be done. The message says what is wrong, where, and what to do.
public final class EvaluationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /// Makes an exception with a message for the user.
  public EvaluationException(String message) {
    super(message);
  }

  /// Makes an exception with a message for the user and what led to it.
  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}

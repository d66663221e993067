package org.newsgraph.validation;

import java.io.Serial;

/// A validation that cannot be made. The message says why.
public final class ValidationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public ValidationException(String message) {
    super(message);
  }

  public ValidationException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.newsgraph.gdelt;

import java.io.Serial;
import java.util.Objects;

/// A row or a file of GDELT that cannot be read. The message says what is wrong.
public final class GdeltException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  GdeltException(String message) {
    super(message);
  }

  GdeltException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The message; there always is one.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}

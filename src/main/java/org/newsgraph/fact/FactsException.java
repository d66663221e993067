package org.newsgraph.fact;

import java.io.Serial;
import java.util.Objects;

/// Facts that are not what `ontology/article-facts.schema.json` asks for. The message says what is
/// wrong and where.
public final class FactsException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public FactsException(String message) {
    super(message);
  }

  public FactsException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The message; there always is one.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}

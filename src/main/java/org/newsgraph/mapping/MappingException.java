package org.newsgraph.mapping;

import java.io.Serial;

/// Facts that cannot become RDF, or a graph that cannot be written. The message says what is wrong,
/// where, and what to do.
public final class MappingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public MappingException(String message) {
    super(message);
  }

  public MappingException(String message, Throwable cause) {
    super(message, cause);
  }
}

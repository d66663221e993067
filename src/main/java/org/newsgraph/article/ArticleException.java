package org.newsgraph.article;

import java.io.Serial;
import java.util.Objects;

/// An article that cannot be read. The message says what is wrong, where, and what to do.
public final class ArticleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public ArticleException(String message) {
    super(message);
  }

  public ArticleException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The message; there always is one.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}

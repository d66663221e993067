package org.newsgraph.endpoint.query;

import java.io.Serial;

/// An expression that would take too long or too much memory. An error, since Jena takes an
/// exception in a `FILTER` for a row that doesn't fit, and goes on to the next one.
final class TooCostly extends Error {
  @Serial private static final long serialVersionUID = 1L;

  /// @param message for who asked
  TooCostly(String message) {
    super(message, null, false, false);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}

package org.newsgraph.endpoint.query;

import java.io.Serial;

/// A regular expression that takes too long. An error, since Jena takes an exception in a `FILTER`
/// for a row that doesn't fit, and goes on to the next one.
final class PatienceLost extends Error {
  @Serial private static final long serialVersionUID = 1L;

  PatienceLost() {
    super("a regular expression takes too long", null, false, false);
  }
}

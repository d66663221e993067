package org.newsgraph.endpoint.api;

import java.io.Serial;

/// A saved query that can't be used. The message says which one, and what is wrong with it.
public final class SavedQueryException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  SavedQueryException(String name, String fault) {
    super("The saved query " + name + " can't be used: " + fault);
  }
}

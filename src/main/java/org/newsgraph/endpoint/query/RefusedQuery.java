package org.newsgraph.endpoint.query;

import java.io.Serial;
import org.apache.jena.web.HttpSC;

/// A query that isn't answered, with the status and the message for who asked it.
public final class RefusedQuery extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;

  RefusedQuery(int status, String message) {
    super(message);
    this.status = status;
  }

  /// A query that no server could make sense of, or should have to.
  public static RefusedQuery bad(String message) {
    return new RefusedQuery(HttpSC.BAD_REQUEST_400, message);
  }

  /// A query that is right, but asks for what this server doesn't do.
  static RefusedQuery unprocessable(String message) {
    return new RefusedQuery(HttpSC.UNPROCESSABLE_ENTITY_422, message);
  }

  /// A query whose answer can't be had in the form asked for.
  public static RefusedQuery notAcceptable(String message) {
    return new RefusedQuery(HttpSC.NOT_ACCEPTABLE_406, message);
  }

  /// The status of the answer.
  public int status() {
    return status;
  }

  /// What to tell who asked.
  public String text() {
    return String.valueOf(getMessage());
  }
}

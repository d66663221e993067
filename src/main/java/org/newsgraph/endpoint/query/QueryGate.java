package org.newsgraph.endpoint.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.web.HttpSC;

/// Stands before everything of Fuseki's: lets in a number of requests at a time, none that is too
/// large, and each as a [QueryRequest].
///
/// A request takes a place when all of it is there, so that nobody keeps places by sending slowly.
public final class QueryGate extends ReceivingFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final int PATIENCE_MILLIS = 1_000;
  private static final String RETRY_SECONDS = "5";

  private final Semaphore places;

  /// @param rules tell how many requests are answered at once
  public QueryGate(QueryRules rules) {
    super(Reception.OF_QUERIES);
    places = new Semaphore(rules.atOnce(), true);
  }

  @Override
  void answer(QueryRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!enter()) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      response.sendError(
          HttpSC.TOO_MANY_REQUESTS_429,
          "The server is busy with other queries. Ask again in a few seconds.");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean enter() {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.newsgraph.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/// Hangs up on clients that send their request, or take its answer, so slowly that others would
/// wait for them. A query that is stopped in time may still be busy writing to such a client.
final class Deadline extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  private final Duration time;

  /// @param time from the request to the last byte of its answer
  Deadline(Duration time) {
    this.time = time;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    EndPoint client =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    CompletableFuture<Boolean> inTime = new CompletableFuture<>();
    CompletableFuture<Void> end =
        inTime
            .completeOnTimeout(false, time.toMillis(), TimeUnit.MILLISECONDS)
            .thenAccept(answered -> {
              if (!answered) {
                client.close();
              }
            });
    try {
      chain.doFilter(request, response);
    } finally {
      inTime.complete(true);
      end.join();
    }
  }
}

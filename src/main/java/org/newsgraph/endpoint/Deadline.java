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
///
/// A download is as long as the graph that it is of. Who takes it has more time with every byte, as
/// much as even a slow line needs for it, and no more.
final class Deadline extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  private final Duration time;
  private final Duration perByte;

  private Deadline(Duration time, Duration perByte) {
    this.time = time;
    this.perByte = perByte;
  }

  /// @param time from the request to the last byte of its answer
  static Deadline ofAnswers(Duration time) {
    return new Deadline(time, Duration.ZERO);
  }

  /// @param time from the request to the last byte of a download that has hardly any
  /// @param bytesASecond how fast a longer one is to be taken
  static Deadline ofDownloads(Duration time, long bytesASecond) {
    return new Deadline(time, Duration.ofSeconds(1).dividedBy(bytesASecond));
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
    CountedResponse counted = new CountedResponse(response);
    Watch watch = new Watch(client, counted);
    watch.begin();
    try {
      chain.doFilter(request, counted);
    } finally {
      watch.end();
    }
  }

  /// Looks at the clock when the time may be up.
  private final class Watch {
    private final long start = System.nanoTime();
    private final EndPoint client;
    private final CountedResponse response;
    private CompletableFuture<Boolean> alarm = new CompletableFuture<>();
    private boolean hasEnded;

    Watch(EndPoint client, CountedResponse response) {
      this.client = client;
      this.response = response;
    }

    synchronized void begin() {
      if (hasEnded) {
        return;
      }
      long left = nanosLeft();
      if (left > 0) {
        alarm =
            new CompletableFuture<Boolean>().completeOnTimeout(true, left, TimeUnit.NANOSECONDS);
        CompletableFuture<Void> _ = alarm.thenRun(this::begin);
      } else {
        client.close();
      }
    }

    private long nanosLeft() {
      Duration allowed = time.plus(perByte.multipliedBy(response.bytesSent()));
      return TimeUnit.NANOSECONDS.convert(allowed) - (System.nanoTime() - start);
    }

    /// The connection is for other requests then.
    synchronized void end() {
      hasEnded = true;
      alarm.cancel(false);
    }
  }
}

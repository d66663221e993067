package org.newsgraph.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

/// Clients that take an answer without end, too fast for Jetty to take them for asleep.
class DeadlineTest {
  private static final Duration TIME = Duration.ofMillis(500);
  private static final int PIECE = 1 << 16;
  private static final int TRIES = 1_000;

  private static final class Endless extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] piece = new byte[PIECE];
      while (true) {
        response.getOutputStream().write(piece);
      }
    }
  }

  /// Takes a few megabytes a second, and tells how often it got a whole piece.
  private static int piecesTaken(Deadline deadline) throws Exception {
    Server server = new Server(0);
    ServletContextHandler context = new ServletContextHandler();
    context.addFilter(new FilterHolder(deadline), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(new Endless()), "/*");
    server.setHandler(context);
    server.start();
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      return piecesTaken(socket.getInputStream());
    } finally {
      server.stop();
    }
  }

  private static int piecesTaken(InputStream in) throws Exception {
    int pieces = 0;
    while (pieces < TRIES && in.readNBytes(PIECE).length == PIECE) {
      pieces++;
      Thread.sleep(Duration.ofMillis(10));
    }
    return pieces;
  }

  @Test
  void endsAnAnswerWhenItsTimeIsUpHoweverFastItIsTaken() throws Exception {
    assertThat(piecesTaken(Deadline.ofAnswers(TIME))).isLessThan(TRIES);
  }

  @Test
  void endsADownloadThatIsTakenTooSlowly() throws Exception {
    assertThat(piecesTaken(Deadline.ofDownloads(TIME, 1_000_000_000))).isLessThan(TRIES);
  }

  @Test
  void letsADownloadGoOnThatIsTakenFastEnough() throws Exception {
    assertThat(piecesTaken(Deadline.ofDownloads(TIME, 1_000))).isEqualTo(TRIES);
  }
}

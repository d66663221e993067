package org.newsgraph.endpoint.query;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/// What is still to come of a request that is refused.
///
/// A connection that is closed while its client sends is reset, and the client may lose the answer
/// that it was sent. Therefore some of the rest is taken in and dropped, within bounds.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-9.6">RFC 9112, section 9.6</a>
record Remainder(HttpServletRequest request) {
  private static final long BYTES = 64L << 20;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int AT_ONCE = 1 << 16;

  /// Takes it in as far as it may go. Who asks before sending has nothing to be taken.
  void drop() {
    if (request.getHeader("Expect") == null) {
      try {
        drop(request.getInputStream());
      } catch (IOException | RuntimeException _) {
        // What can't be read any more needs no taking in.
      }
    }
  }

  private static void drop(InputStream rest) throws IOException {
    byte[] bytes = new byte[AT_ONCE];
    long start = System.nanoTime();
    long dropped = 0;
    int read = rest.read(bytes);
    while (read >= 0 && dropped < BYTES && System.nanoTime() - start < NANOS) {
      dropped += read;
      read = rest.read(bytes);
    }
  }
}

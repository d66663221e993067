package org.newsgraph.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.jspecify.annotations.Nullable;

/// A response whose beginning is held back, so that an answer that fails on the way can still
/// become an error.
///
/// Fuseki sends query results while the query runs. When its time is up, rows may have been written
/// under the status 200, and a CSV table cut short looks like a complete one. Here such an answer
/// becomes an error as long as it is small enough to be held; after that, the connection is broken
/// off, which every client notices.
final class HeldResponse extends HttpServletResponseWrapper {
  private static final int BYTES_HELD = 1 << 20;
  private static final int MESSAGE_BYTES = 1 << 14;

  private final HttpServletResponse response;
  private final Output output = new Output();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
  private ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean passing;
  private int failure;

  HeldResponse(HttpServletResponse response) {
    super(response);
    this.response = response;
  }

  /// What went wrong, if anything did. Its message is what was written after the error's status.
  Optional<Problem> problem() {
    return failure == 0
        ? Optional.empty()
        : Optional.of(new Problem(failure, held.toString(StandardCharsets.UTF_8).strip()));
  }

  /// Sends what is held back.
  void pass() throws IOException {
    writer.flush();
    if (!passing && held.size() > 0) {
      response.setContentLength(held.size());
      held.writeTo(response.getOutputStream());
    }
  }

  void fail(int status, String message) {
    setStatus(status);
    held.writeBytes(message.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void setStatus(int status) {
    if (status >= SC_BAD_REQUEST) {
      failure = status;
      held = new ByteArrayOutputStream();
    } else if (failure == 0) {
      super.setStatus(status);
    }
  }

  @Override
  public int getStatus() {
    return failure == 0 ? super.getStatus() : failure;
  }

  @Override
  public void sendError(int status) {
    fail(status, "");
  }

  @Override
  public void sendError(int status, @Nullable String message) {
    fail(status, Objects.requireNonNullElse(message, ""));
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return output;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    held.reset();
  }

  /// Fuseki numbers its answers, which is its own affair.
  @Override
  public void setHeader(String name, String value) {
    if (!name.equals(Fuseki.FusekiRequestIdHeader)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void setContentType(String type) {
    if (failure == 0) {
      super.setContentType(type);
    }
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (failure == 0) {
      super.setContentLengthLong(length);
    }
  }

  private final class Output extends ServletOutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (failure != 0) {
        held.write(bytes, offset, Math.min(length, Math.max(0, MESSAGE_BYTES - held.size())));
      } else if (passing) {
        response.getOutputStream().write(bytes, offset, length);
      } else {
        held.write(bytes, offset, length);
        passWhenTooLong();
      }
    }

    private void passWhenTooLong() throws IOException {
      if (held.size() > BYTES_HELD) {
        passing = true;
        held.writeTo(response.getOutputStream());
        held = new ByteArrayOutputStream();
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Answers are written by the thread that computes them.");
    }
  }
}

package org.newsgraph.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// A response that tells how much of it the client's connection has taken.
final class CountedResponse extends HttpServletResponseWrapper {
  private final AtomicLong sent = new AtomicLong();

  CountedResponse(HttpServletResponse response) {
    super(response);
  }

  long bytesSent() {
    return sent.get();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return new Output(super.getOutputStream());
  }

  private final class Output extends ServletOutputStream {
    private final ServletOutputStream out;

    Output(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      sent.incrementAndGet();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      sent.addAndGet(length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}

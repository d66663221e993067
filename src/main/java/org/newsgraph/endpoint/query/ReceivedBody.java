package org.newsgraph.endpoint.query;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;

/// A body that is all there.
final class ReceivedBody extends ServletInputStream {
  private final ByteArrayInputStream bytes;

  ReceivedBody(byte[] body) {
    bytes = new ByteArrayInputStream(body);
  }

  @Override
  public int read() {
    return bytes.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    return bytes.read(buffer, offset, length);
  }

  @Override
  public boolean isFinished() {
    return bytes.available() == 0;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("Nothing is left to wait for.");
  }
}

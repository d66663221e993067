package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;

/// A stream that tells how many bytes of it are read or skipped.
final class MeteredStream extends ProxyInputStream {
  private final LongConsumer meter;

  MeteredStream(InputStream stream, LongConsumer meter) {
    super(stream);
    this.meter = meter;
  }

  @Override
  protected void afterRead(int bytes) {
    if (bytes > 0) {
      meter.accept(bytes);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    meter.accept(skipped);
    return skipped;
  }
}

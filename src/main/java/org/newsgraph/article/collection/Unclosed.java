package org.newsgraph.article.collection;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A stream of which a part is read, so that it stays open when the part is closed.
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}

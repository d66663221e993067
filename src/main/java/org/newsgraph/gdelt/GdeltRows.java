package org.newsgraph.gdelt;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The lines of a table. What is longer than a row can be is cut, so that no file fills the memory.
final class GdeltRows {
  private final Reader reader;
  private final int longest;
  private long number;

  GdeltRows(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /// A line, and its number counted from 1.
  record Line(long number, String text) {}

  /// The next line; empty at the end.
  Optional<Line> next() {
    StringBuilder text = new StringBuilder();
    try {
      int next = reader.read();
      if (next < 0) {
        return Optional.empty();
      }
      for (; next >= 0 && next != '\n'; next = reader.read()) {
        if (text.length() < longest && next != '\r') {
          text.append((char) next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    number++;
    return Optional.of(new Line(number, text.toString()));
  }
}

package org.newsgraph.article.collection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Cuts a table into its rows, of which one may have several lines where they are in quotes.
final class Rows {
  /// How many bytes may be gone over again, beyond as many as there are.
  private static final long PATIENCE = 64L << 20;

  private final Window window;
  private final int largest;
  private final char delimiter;
  private final char lineEnd;
  private long position;
  private long goneOver;
  private int number;

  /// @param largest how many bytes a row may have
  /// @param delimiter what stands between fields
  /// @param lineEnd what ends a row
  Rows(Window window, int largest, char delimiter, char lineEnd) {
    this.window = window;
    this.largest = largest;
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
  }

  /// The next row that is not empty.
  Optional<Piece> next() throws IOException {
    position = position == 0 ? TextLines.afterMark(window) : position;
    while (window.has(position + 1) && " \r\n".indexOf(window.at(position)) >= 0) {
      number += window.at(position) == lineEnd ? 1 : 0;
      position++;
    }
    long begin = position;
    window.release(begin);
    if (!window.has(begin + 1)) {
      return Optional.empty();
    }
    return Optional.of(cut(begin, rowEnd(begin)));
  }

  /// Cuts the first line alone from the row that was cut last, which proved to be none.
  ///
  /// @return empty where it has no more than that line, or too much has been gone over again
  Optional<Piece> firstLine(Piece row) throws IOException {
    long end = row.begin();
    while (end < row.end() && window.begin() <= row.begin() && window.at(end) != lineEnd) {
      end++;
    }
    goneOver += row.end() - end;
    if (end == row.end() || window.begin() > row.begin() || goneOver > PATIENCE + window.end()) {
      return Optional.empty();
    }
    number = row.number() - 1;
    return Optional.of(cut(row.begin(), end));
  }

  private Piece cut(long begin, long end) {
    boolean held = end - begin <= largest;
    ByteBuffer bytes = held ? window.copy(begin, end) : ByteBuffer.allocate(0);
    int first = number + 1;
    for (int i = 0; i < bytes.limit(); i++) {
      number += bytes.get(i) == lineEnd ? 1 : 0;
    }
    position = end;
    return new Piece(first, begin, end, bytes);
  }

  /// A row that is too large ends with its first line, as far as that is held.
  private long rowEnd(long begin) throws IOException {
    long firstLine = -1;
    boolean quoted = false;
    boolean fieldBegins = true;
    long at = begin;
    while (window.has(at + 1)) {
      int c = window.at(at);
      if (c == lineEnd && firstLine < 0) {
        firstLine = at;
      }
      if (c == lineEnd && !quoted) {
        return at;
      }
      if (c == '"') {
        quoted = quoted ? false : fieldBegins || isAgain(begin, at);
      }
      fieldBegins = !quoted && c == delimiter;
      at++;
      if (at - begin > largest && firstLine >= 0) {
        return firstLine;
      }
      if (at - begin > largest) {
        window.release(at);
      }
    }
    return quoted && firstLine >= 0 ? firstLine : at;
  }

  /// Whether a quote follows another one, which stands for a quote within quotes.
  private boolean isAgain(long begin, long at) {
    return at > begin && at > window.begin() && window.at(at - 1) == '"';
  }
}

package org.newsgraph.article.collection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Cuts a text into those of its lines that are not blank.
final class TextLines implements Cutter {
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private final Window window;
  private final int largest;
  private long position;
  private int number;

  /// @param largest how many bytes a line may have
  TextLines(Window window, int largest) {
    this.window = window;
    this.largest = largest;
  }

  /// After a byte order mark in UTF-8, where the bytes begin with one.
  static long afterMark(Window window) throws IOException {
    return window.has(0, MARK) ? MARK.length() : 0;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    position = position == 0 ? afterMark(window) : position;
    while (window.has(position + 1) && " \t\r\n".indexOf(window.at(position)) >= 0) {
      number += window.at(position) == '\n' ? 1 : 0;
      position++;
    }
    long begin = position;
    window.release(begin);
    if (!window.has(begin + 1)) {
      return Optional.empty();
    }
    while (window.has(position + 1) && window.at(position) != '\n') {
      position++;
      if (position - begin > largest) {
        window.release(position);
      }
    }
    boolean held = position - begin <= largest;
    ByteBuffer bytes = held ? window.copy(begin, position) : ByteBuffer.allocate(0);
    return Optional.of(new Piece(number + 1, begin, position, bytes));
  }

  @Override
  public Optional<Piece> shorter(Piece broken) {
    return Optional.empty();
  }

  @Override
  public boolean isCutOff() {
    return false;
  }
}

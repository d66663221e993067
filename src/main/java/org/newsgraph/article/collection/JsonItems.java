package org.newsgraph.article.collection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Cuts JSON into the objects of which there is one a line, or which are the elements of an array.
final class JsonItems {
  private final Window window;
  private final int largest;
  private final boolean array;
  private long position;
  private int number;

  /// @param largest how many bytes an object may have
  /// @param array whether all is one array
  JsonItems(Window window, int largest, boolean array) {
    this.window = window;
    this.largest = largest;
    this.array = array;
  }

  Optional<Item> next() throws IOException {
    String between =
        array && number == 0 ? " \t\r\n\u00EF\u00BB\u00BF[" : " \t\r\n\u00EF\u00BB\u00BF";
    if (array && number > 0) {
      between = " \t\r\n,";
    }
    while (window.has(position + 1) && between.indexOf(window.at(position)) >= 0) {
      number += !array && window.at(position) == '\n' ? 1 : 0;
      position++;
    }
    if (!window.has(position + 1) || (array && isEnd())) {
      return Optional.empty();
    }
    long begin = position;
    window.release(begin);
    position = array ? elementEnd(begin) : lineEnd(begin);
    boolean held = position - begin <= largest;
    ByteBuffer bytes = held ? window.copy(begin, position) : ByteBuffer.allocate(0);
    int place = array ? ++number : number + 1;
    return Optional.of(new Item(place, begin, position, bytes));
  }

  /// Whether nothing follows but the bracket that ends the array.
  private boolean isEnd() throws IOException {
    if (window.at(position) != ']') {
      return false;
    }
    long at = position + 1;
    while (window.has(at + 1) && " \t\r\n".indexOf(window.at(at)) >= 0) {
      at++;
      window.release(at - 1);
    }
    return !window.has(at + 1);
  }

  private long lineEnd(long begin) throws IOException {
    long at = begin;
    while (window.has(at + 1) && window.at(at) != '\n') {
      at++;
      release(begin, at);
    }
    return at;
  }

  private long elementEnd(long begin) throws IOException {
    long at = begin;
    int depth = 0;
    boolean quoted = false;
    boolean closed = false;
    do {
      int c = window.at(at);
      at++;
      release(begin, at);
      if (quoted && c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += step(c);
        closed = depth <= 0 && step(c) < 0;
      }
    } while (window.has(at + 1) && (quoted || depth > 0 || !(closed || isBorder(at))));
    return Math.min(at, window.end());
  }

  private boolean isBorder(long at) {
    return window.at(at) == ',' || window.at(at) == ']';
  }

  private static int step(int c) {
    return switch (c) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }

  private void release(long begin, long at) {
    if (at - begin > largest) {
      window.release(at);
    }
  }
}

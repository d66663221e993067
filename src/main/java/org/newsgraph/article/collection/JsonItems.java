package org.newsgraph.article.collection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Cuts the elements from an array in JSON, or objects that follow each other.
///
/// What is broken ends where another object seems to begin that has the same first name as it, such
/// as at `},{"id":`, so that a quote or a bracket too many or too few costs no other element.
public final class JsonItems implements Cutter {
  /// How many bytes may be gone over again, beyond as many as there are.
  private static final long PATIENCE = 64L << 20;

  private static final int LONGEST_NAME = 100;
  private static final int MOST_SPACE = 1000;

  private final Window window;
  private final int largest;
  private final boolean within;
  private boolean begun;
  private boolean open;
  private boolean ended;
  private long position;
  private long goneOver;
  private int number;

  private JsonItems(Window window, int largest, boolean within, boolean begun) {
    this.window = window;
    this.largest = largest;
    this.within = within;
    this.begun = begun;
    open = within;
  }

  /// All is one array, or several.
  ///
  /// @param largest how many bytes an element may have
  static JsonItems ofArray(Window window, int largest) {
    return new JsonItems(window, largest, false, false);
  }

  /// All are objects, without an array around them.
  ///
  /// @param largest how many bytes an object may have
  static JsonItems ofObjects(Window window, int largest) {
    return new JsonItems(window, largest, false, true);
  }

  /// The first byte comes after the bracket that opens an array, and more may follow the array.
  ///
  /// @param largest how many bytes an element may have
  public static JsonItems within(Window window, int largest) {
    return new JsonItems(window, largest, true, true);
  }

  @Override
  public Optional<Piece> next() throws IOException {
    begin();
    skipSeparators();
    if (ended || !window.has(position + 1)) {
      ended = true;
      return Optional.empty();
    }
    number++;
    long begin = position;
    window.release(begin);
    if (window.at(begin) == '{') {
      position = elementEnd(begin);
    } else {
      skipOthers(begin);
    }
    return Optional.of(piece(begin, position));
  }

  @Override
  public Optional<Piece> shorter(Piece broken) throws IOException {
    boolean held = broken.bytes().hasRemaining() && window.begin() <= broken.begin();
    if (!held || window.at(broken.begin()) != '{' || goneOver > PATIENCE + window.end()) {
      return Optional.empty();
    }
    String name = name(broken.begin());
    long end = -1;
    long at = broken.begin() + 1;
    while (end < 0 && at < broken.end()) {
      end = border(at, name);
      at++;
    }
    if (end < 0 || end >= broken.end()) {
      return Optional.empty();
    }
    goneOver += broken.end() - broken.begin();
    position = end;
    return Optional.of(piece(broken.begin(), end));
  }

  /// Whether the array's end is missing; known when there is no next element.
  @Override
  public boolean isCutOff() {
    return ended && open;
  }

  private void begin() throws IOException {
    if (position == 0 && !within) {
      position = TextLines.afterMark(window);
    }
    if (!begun) {
      position = afterSpace(position, Long.MAX_VALUE);
      open = window.has(position, "[");
      position += open ? 1 : 0;
      begun = true;
    }
  }

  private void skipSeparators() throws IOException {
    while (!ended && window.has(position + 1)) {
      int c = window.at(position);
      if (c == ']') {
        close();
      } else if (isSpace(c) || c == ',') {
        position++;
      } else {
        return;
      }
      window.release(position);
    }
  }

  /// A bracket ends the array, but for one too many, and for one after which another array begins.
  private void close() throws IOException {
    long next = afterSpace(position + 1, Long.MAX_VALUE);
    boolean goesOn =
        within ? border(next, "") >= 0 : window.has(next, ",") || window.has(next, "[");
    open = within ? goesOn : window.has(next, "[");
    ended = within && !goesOn;
    position = next + (goesOn ? 1 : 0);
  }

  /// Goes over elements that are no objects.
  private void skipOthers(long begin) throws IOException {
    do {
      position = Math.max(elementEnd(position), position + 1);
      while (window.has(position + 1) && isSeparator(window.at(position))) {
        position++;
        release(begin, position);
      }
    } while (window.has(position + 1) && window.at(position) != '{' && window.at(position) != ']');
  }

  private long elementEnd(long begin) throws IOException {
    Nesting nesting = new Nesting();
    String name = name(begin);
    long likely = -1;
    long at = begin;
    while (window.has(at + 1)) {
      int c = window.at(at);
      long border = c == ',' ? border(at, name) : -1;
      if (border >= 0 && nesting.forbidsObject()) {
        return border;
      }
      if (nesting.isOutside() && at > begin && (c == ',' || c == ']')) {
        return at;
      }
      likely = likely < 0 ? border : likely;
      nesting.take(c);
      at++;
      if (nesting.isClosed()) {
        return at;
      }
      if (at - begin > largest && likely >= 0 && window.begin() <= begin) {
        return likely;
      }
      release(begin, at);
    }
    return at;
  }

  /// Where an object begins after the comma at a position; -1 where that is no comma, or none does.
  ///
  /// @param name the first name in it; empty where it may be any
  private long border(long comma, String name) throws IOException {
    if (!window.has(comma, ",")) {
      return -1;
    }
    long object = afterSpace(comma + 1, MOST_SPACE);
    String found = window.has(object, "{") ? name(object) : "";
    return !found.isEmpty() && (name.isEmpty() || found.equals(name)) ? object : -1;
  }

  /// The first name in the object that begins at a position; empty where there is none.
  private String name(long object) throws IOException {
    long quote = afterSpace(object + 1, MOST_SPACE);
    if (!window.has(quote, "\"")) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    long at = quote + 1;
    while (window.has(at + 1) && name.length() < LONGEST_NAME && isNamePart(window.at(at))) {
      name.append((char) window.at(at));
      at++;
    }
    boolean ends = window.has(at, "\"") && window.has(afterSpace(at + 1, MOST_SPACE), ":");
    return ends ? name.toString() : "";
  }

  private static boolean isNamePart(int c) {
    return c > ' ' && "\",:{}[]\\".indexOf(c) < 0;
  }

  private long afterSpace(long from, long most) throws IOException {
    long at = from;
    while (at - from < most && window.has(at + 1) && isSpace(window.at(at))) {
      at++;
      if (most == Long.MAX_VALUE) {
        window.release(at);
      }
    }
    return at;
  }

  private Piece piece(long begin, long end) {
    boolean held = end - begin <= largest && window.begin() <= begin;
    return new Piece(number, begin, end, held ? window.copy(begin, end) : ByteBuffer.allocate(0));
  }

  private void release(long begin, long at) {
    if (at - begin > largest) {
      window.release(at);
    }
  }

  private static boolean isSeparator(int c) {
    return isSpace(c) || c == ',';
  }

  private static boolean isSpace(int c) {
    return c <= ' ';
  }
}

package org.newsgraph.article.collection;

import java.util.BitSet;

/// Where in JSON one is, character by character: in which objects, arrays and quotes.
final class Nesting {
  private final BitSet objects = new BitSet();
  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean broken;
  private boolean closed;

  /// Goes on by one character.
  void take(int c) {
    closed = false;
    if (escaped) {
      escaped = false;
    } else if (quoted) {
      escaped = c == '\\';
      quoted = c != '"';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      objects.set(depth, c == '{');
      depth++;
    } else if (c == '}' || c == ']') {
      close(c == '}');
    }
  }

  private void close(boolean object) {
    depth = Math.max(0, depth - 1);
    broken |= objects.get(depth) != object;
    closed = depth == 0;
  }

  /// Whether the last character closed all that was open.
  boolean isClosed() {
    return closed;
  }

  /// Whether nothing is open.
  boolean isOutside() {
    return depth == 0 && !quoted;
  }

  /// Whether a comma and an object that begins show that the JSON is broken: they may follow
  /// neither within quotes nor, without a name, within an object.
  boolean forbidsObject() {
    return quoted || broken || (depth > 0 && objects.get(depth - 1));
  }
}

package org.newsgraph.fact;

/// How deep in brackets the lines of a JSON document have led, whether they are valid or not.
final class Nesting {
  private int depth;

  /// Goes through one more line. No JSON string goes on in the next line.
  void add(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += step(c);
      }
    }
  }

  /// Whether every bracket that was opened is closed.
  boolean closed() {
    return depth <= 0;
  }

  private static int step(char c) {
    return switch (c) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }
}

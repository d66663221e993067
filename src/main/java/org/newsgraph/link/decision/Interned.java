package org.newsgraph.link.decision;

import java.util.HashMap;
import java.util.Map;

/// Keeps one of each value that comes many times.
final class Interned<T> {
  private final Map<T, T> values = new HashMap<>();

  /// The one that is kept of a value.
  T of(T value) {
    T before = values.putIfAbsent(value, value);
    return before == null ? value : before;
  }
}

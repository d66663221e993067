package org.newsgraph.endpoint.page;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// A value that is costly to find and may be a little old.
final class Remembered<T> {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Supplier<T> finding;
  private Optional<T> value = Optional.empty();
  private long found;

  Remembered(Supplier<T> finding) {
    this.finding = finding;
  }

  /// Gives the value, found anew when it is old. Who asks meanwhile waits, so that it is found
  /// once.
  synchronized T get() {
    if (value.isPresent() && System.nanoTime() - found < KEPT.toNanos()) {
      return value.get();
    }
    T fresh = finding.get();
    value = Optional.of(fresh);
    found = System.nanoTime();
    return fresh;
  }
}

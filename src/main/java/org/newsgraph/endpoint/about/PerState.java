package org.newsgraph.endpoint.about;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// A value that is costly to find, and holds until the store changes.
public final class PerState<T> {
  private final Supplier<Instant> lastChanged;
  private final Supplier<T> finding;
  private Optional<T> value = Optional.empty();
  private Instant found = Instant.MIN;

  /// @param lastChanged tells when the store was last written to
  public PerState(Supplier<Instant> lastChanged, Supplier<T> finding) {
    this.lastChanged = lastChanged;
    this.finding = finding;
  }

  /// Gives the value, found anew after a change. Who asks meanwhile waits, so that it is found
  /// once.
  public synchronized T get() {
    Instant now = lastChanged.get();
    if (value.isPresent() && found.equals(now)) {
      return value.get();
    }
    T fresh = finding.get();
    value = Optional.of(fresh);
    found = now;
    return fresh;
  }
}

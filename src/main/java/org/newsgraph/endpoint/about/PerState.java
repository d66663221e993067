package org.newsgraph.endpoint.about;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A value that is costly to find, and is found once for each state of the store.
///
/// After a change, the former value is given until the new one is found in the background, so that
/// only the very first who asks ever waits.
public final class PerState<T> {
  private final Supplier<Instant> lastChanged;
  private final Supplier<T> finding;
  private final Executor background;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile Optional<Found<T>> found = Optional.empty();

  private record Found<T>(T value, Instant state) {}

  /// @param lastChanged tells when the store was last written to
  /// @param background finds new values while former ones are given
  public PerState(Supplier<Instant> lastChanged, Supplier<T> finding, Executor background) {
    this.lastChanged = lastChanged;
    this.finding = finding;
    this.background = background;
  }

  /// Gives the latest value found.
  public T get() {
    return latest().value;
  }

  /// Tells of which state of the store [#get] gives the value. Who asks for this first may be told
  /// an older state than that of the value they get then, but never a newer one.
  public Instant asOf() {
    return latest().state;
  }

  /// Gives the value for the store as it is now, and waits for it if need be.
  public T fresh() {
    return find().value;
  }

  private Found<T> latest() {
    Optional<Found<T>> known = found;
    if (known.isEmpty()) {
      return find();
    }
    boolean outdated = !known.get().state.equals(lastChanged.get());
    if (outdated && renewing.compareAndSet(false, true)) {
      background.execute(this::renew);
    }
    return known.get();
  }

  private void renew() {
    try {
      find();
    } finally {
      renewing.set(false);
    }
  }

  private synchronized Found<T> find() {
    Instant now = lastChanged.get();
    Optional<Found<T>> known = found.filter(one -> one.state.equals(now));
    if (known.isPresent()) {
      return known.get();
    }
    Found<T> fresh = new Found<>(finding.get(), now);
    found = Optional.of(fresh);
    return fresh;
  }
}

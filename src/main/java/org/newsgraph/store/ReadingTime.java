package org.newsgraph.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;

/// How long a reader may read. One thread reads, and asks often.
final class ReadingTime {
  /// To look at the clock costs about as much as to read a key of an index.
  private static final int READ_BETWEEN_LOOKS = 32;

  private final long start = System.nanoTime();
  private final long atMost;
  private int read = READ_BETWEEN_LOOKS;

  private ReadingTime(long atMost) {
    this.atMost = atMost;
  }

  static ReadingTime unlimited() {
    return new ReadingTime(Long.MAX_VALUE);
  }

  /// The time begins now.
  static ReadingTime of(Duration time) {
    return new ReadingTime(TimeUnit.NANOSECONDS.convert(time));
  }

  /// Lets go on who has time left.
  ///
  /// @throws QueryCancelledException when the time is up
  void check() {
    if (read++ < READ_BETWEEN_LOOKS) {
      return;
    }
    read = 0;
    if (System.nanoTime() - start > atMost) {
      throw new QueryCancelledException();
    }
  }
}

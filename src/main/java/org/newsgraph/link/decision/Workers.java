package org.newsgraph.link.decision;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;

/// Works on several elements of a stream at once, and gives the results in the order of the
/// elements, so that their number makes no difference to what comes out.
///
/// @param threads how many
record Workers(int threads) {
  private static final int QUEUED_PER_THREAD = 16;

  /// A stage of a stream that does work. No more than so many elements are in work, since each may
  /// take much memory; more are begun ahead, lest all wait for a large one.
  <T, R> Gatherer<T, ?, R> ahead(Function<T, R> work) {
    Semaphore permits = new Semaphore(threads);
    return Gatherers.mapConcurrent(
        threads * QUEUED_PER_THREAD,
        element -> {
          permits.acquireUninterruptibly();
          try {
            return work.apply(element);
          } finally {
            permits.release();
          }
        });
  }
}

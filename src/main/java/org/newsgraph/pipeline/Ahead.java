package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherer.Downstream;

/// Works on the elements of a stream ahead of whoever consumes it, on several threads. Results keep
/// the order of the elements, and a slow one makes the others wait only when the queue is full.
///
/// `Gatherers.mapConcurrent` has no queue: one long article would leave all other threads idle.
final class Ahead implements AutoCloseable {
  private static final int QUEUED_PER_THREAD = 8;

  private final ExecutorService workers;
  private final int capacity;

  Ahead(int threads) {
    workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    capacity = threads * QUEUED_PER_THREAD;
  }

  /// A stage of a stream that does the work.
  <T, R> Gatherer<T, ?, R> map(Function<T, R> work) {
    return Gatherer.<T, Queue<CompletableFuture<R>>, R>ofSequential(
        ArrayDeque::new,
        (queue, element, downstream) -> {
          queue.add(CompletableFuture.supplyAsync(() -> work.apply(element), workers));
          return pushDone(queue, downstream);
        },
        (queue, downstream) -> pushAll(queue, downstream));
  }

  /// Passes on what is done, and waits for as much as it takes to stay within the capacity.
  private <R> boolean pushDone(
      Queue<CompletableFuture<R>> queue, Downstream<? super R> downstream) {
    boolean wanted = true;
    while (wanted && isDue(queue)) {
      wanted = downstream.push(queue.remove().join());
    }
    return wanted;
  }

  private <R> boolean isDue(Queue<CompletableFuture<R>> queue) {
    CompletableFuture<R> first = queue.peek();
    return first != null && (first.isDone() || queue.size() > capacity);
  }

  private static <R> void pushAll(
      Queue<CompletableFuture<R>> queue, Downstream<? super R> downstream) {
    boolean wanted = true;
    while (wanted && !queue.isEmpty()) {
      wanted = downstream.push(queue.remove().join());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

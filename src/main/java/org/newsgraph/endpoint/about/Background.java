package org.newsgraph.endpoint.about;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does, one after the other, what no visitor should wait for. What is asked of it before it starts
/// is done then.
public final class Background implements Executor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("newsgraph-background").factory());
  private final CountDownLatch started = new CountDownLatch(1);
  private volatile boolean closed;

  /// Starts the work.
  public void start() {
    started.countDown();
  }

  @Override
  public void execute(Runnable task) {
    if (!closed) {
      thread.execute(() -> run(task));
    }
  }

  private void run(Runnable task) {
    try {
      started.await();
      if (!closed) {
        task.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("What was to be prepared in the background failed; it will be tried again", e);
    }
  }

  /// Waits for what is being done, and leaves out the rest. Nothing is interrupted: that would
  /// close files of the store.
  @Override
  public void close() {
    closed = true;
    started.countDown();
    thread.close();
  }
}

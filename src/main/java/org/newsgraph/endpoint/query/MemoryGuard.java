package org.newsgraph.endpoint.query;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/// Stops a query before it uses up the memory of all.
///
/// When the heap is nearly full even after a collection of garbage, each query that has asked for a
/// good part of it is stopped. Java counts what a thread asked for, not what it still holds; small
/// queries are spared all the same.
final class MemoryGuard implements NotificationListener, AutoCloseable {
  private static final double FULL = 0.8;
  private static final double GOOD_PART = 0.1;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final NotificationEmitter MEMORY =
      (NotificationEmitter) ManagementFactory.getMemoryMXBean();

  private final long thread = Thread.currentThread().threadId();
  private final long before = THREADS.getThreadAllocatedBytes(thread);
  private volatile Optional<QueryExec> query = Optional.empty();
  private volatile boolean hasStopped;

  /// Guards what the thread that calls it does until it is closed.
  static MemoryGuard set() {
    MemoryGuard guard = new MemoryGuard();
    MEMORY.addNotificationListener(guard, null, null);
    return guard;
  }

  /// Has the Java machine tell when memory is nearly full. Only of old objects' pools is it told
  /// how large they may grow.
  static void switchOn() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP
          && pool.isUsageThresholdSupported()
          && pool.isCollectionUsageThresholdSupported()
          && pool.getUsage().getMax() > 0) {
        pool.setCollectionUsageThreshold((long) (FULL * pool.getUsage().getMax()));
      }
    }
  }

  void watch(QueryExec started) {
    query = Optional.of(started);
  }

  @Override
  public void handleNotification(Notification notification, Object nothing) {
    boolean full =
        notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED);
    if (full && asked() > GOOD_PART * Runtime.getRuntime().maxMemory()) {
      hasStopped = true;
      query.ifPresent(QueryExec::abort);
    }
  }

  private long asked() {
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }

  /// Tells whether the query was stopped.
  boolean hasStopped() {
    return hasStopped;
  }

  /// Tells whether the query was told to stop: by this guard, by its clock, or by who asked.
  boolean isCancelled() {
    return query
        .map(started -> Context.getCancelSignal(started.getContext()))
        .filter(AtomicBoolean::get)
        .isPresent();
  }

  @Override
  public void close() {
    try {
      MEMORY.removeNotificationListener(this);
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

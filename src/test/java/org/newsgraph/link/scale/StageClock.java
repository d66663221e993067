package org.newsgraph.link.scale;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.newsgraph.link.LinkProgress;

/// Measures how long each stage takes, and how much of the heap is in use after collections.
final class StageClock implements LinkProgress {
  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final Map<Stage, Time> times = new EnumMap<>(Stage.class);
  private final AtomicLong heap = new AtomicLong();
  private final Time start = now();
  private Time begun = start;
  private Optional<Stage> running = Optional.empty();

  /// Seconds, by the clock and of the processor.
  record Time(double wall, double processor) {
    Time plus(Time other) {
      return new Time(wall + other.wall, processor + other.processor);
    }

    Time minus(Time other) {
      return new Time(wall - other.wall, processor - other.processor);
    }
  }

  StageClock() {
    ManagementFactory.getGarbageCollectorMXBeans()
        .forEach(collector ->
            ((NotificationEmitter) collector)
                .addNotificationListener(
                    (notification, back) ->
                        note(
                            GarbageCollectionNotificationInfo.from(
                                (CompositeData) notification.getUserData())),
                    null,
                    null));
  }

  private void note(GarbageCollectionNotificationInfo collection) {
    Map<String, MemoryUsage> pools = collection.getGcInfo().getMemoryUsageAfterGc();
    long used =
        pools.entrySet().stream()
            .filter(pool -> !pool.getKey().contains("Meta") && !pool.getKey().contains("Code"))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    heap.accumulateAndGet(used, Math::max);
  }

  private Time now() {
    return new Time(System.nanoTime() / NANOS, system.getProcessCpuTime() / NANOS);
  }

  @Override
  public void begins(Stage stage, long total) {
    stop();
    running = Optional.of(stage);
  }

  @Override
  public void done(int more) {}

  /// Ends the last stage.
  void stop() {
    Time end = now();
    Time taken = end.minus(begun);
    running.ifPresent(stage -> times.merge(stage, taken, Time::plus));
    begun = end;
  }

  /// What each stage took.
  Map<Stage, Time> times() {
    return Map.copyOf(times);
  }

  /// What all took, up to the end of the last stage.
  Time all() {
    return begun.minus(start);
  }

  /// The most bytes that were in use after a collection.
  long heap() {
    return heap.get();
  }
}

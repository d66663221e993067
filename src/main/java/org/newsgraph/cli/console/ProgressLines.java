package org.newsgraph.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Timer;
import java.util.TimerTask;
import org.newsgraph.pipeline.Reject;

/// Progress as lines in a log: how many inputs are done, at what rate, and, where it is known how
/// much there is, how long the rest will take. While one input takes long there is a line too, so
/// that the log shows that the program is alive.
final class ProgressLines implements ProgressDisplay {
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final Console console;
  private final Detail detail;
  private final String name;
  private final long every;
  private final Extent extent;
  private final Instant start = Instant.now();
  private final Timer timer = new Timer(true);
  private long finished;
  private boolean told;

  ProgressLines(Console console, Detail detail, Extent extent) {
    this(console, detail, "", EVERY, extent);
  }

  /// @param name begins each line
  /// @param every after how many inputs there is one
  ProgressLines(Console console, Detail detail, String name, long every, Extent extent) {
    this(console, detail, name, every, extent, LONGEST_SILENCE);
  }

  /// @param silence how long there may be no line
  ProgressLines(
      Console console, Detail detail, String name, long every, Extent extent, Duration silence) {
    this.console = console;
    this.detail = detail;
    this.name = name;
    this.every = every;
    this.extent = extent;
    if (detail != Detail.FAULTS) {
      // Between two ticks there may just have been a line.
      long period = silence.dividedBy(2).toMillis();
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              tick();
            }
          },
          period,
          period);
    }
  }

  @Override
  public void finished() {
    step();
  }

  @Override
  public void skipped(String name, String cause) {
    if (detail == Detail.ALL) {
      console.error(ProgressDisplay.line(name, cause));
    }
    step();
  }

  @Override
  public void rejected(Reject reject) {
    console.error(ProgressDisplay.line(reject));
    step();
  }

  @Override
  public void noted(String note) {
    if (detail != Detail.FAULTS) {
      console.error(ProgressDisplay.line(note));
    }
  }

  private synchronized void step() {
    finished++;
    extent.step();
    if (detail != Detail.FAULTS && finished % every == 0) {
      tell();
    }
  }

  private synchronized void tick() {
    if (told) {
      told = false;
    } else {
      tell();
    }
  }

  private void tell() {
    told = true;
    double seconds = Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
    console
        .err()
        .printf(
            Locale.ROOT,
            "%s%d done, %.1f a second%s%n",
            name,
            finished,
            finished / seconds,
            left(seconds));
  }

  /// What is read says nothing of the time before the first is done: all may be read by then.
  private String left(double seconds) {
    OptionalDouble share = extent.share();
    if (finished == 0 || share.isEmpty() || share.getAsDouble() <= 0) {
      return "";
    }
    double done = share.getAsDouble();
    long left = Math.round(seconds * (1 - done) / done);
    return String.format(Locale.ROOT, ", %.0f %%, %d:%02d left", 100 * done, left / 60, left % 60);
  }

  @Override
  public void close() {
    timer.cancel();
  }
}

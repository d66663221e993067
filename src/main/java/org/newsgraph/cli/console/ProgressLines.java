package org.newsgraph.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.newsgraph.pipeline.Reject;

/// Progress as lines in a log.
final class ProgressLines implements ProgressDisplay {
  private static final int EVERY = 100;

  private final Console console;
  private final boolean quiet;
  private final Instant start = Instant.now();
  private int finished;

  ProgressLines(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public void finished() {
    finished++;
    if (!quiet && finished % EVERY == 0) {
      double seconds = Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
      console.err().printf(Locale.ROOT, "%d done, %.1f a second%n", finished, finished / seconds);
    }
  }

  @Override
  public void rejected(Reject reject) {
    console.error(ProgressDisplay.line(reject));
  }

  @Override
  public void close() {}
}

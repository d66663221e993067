package org.newsgraph.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.newsgraph.pipeline.Reject;

/// Progress as lines in a log.
final class ProgressLines implements ProgressDisplay {
  private final Console console;
  private final boolean quiet;
  private final String name;
  private final long every;
  private final Instant start = Instant.now();
  private int finished;

  ProgressLines(Console console, boolean quiet) {
    this(console, quiet, "", EVERY);
  }

  /// @param name begins each line
  /// @param every after how many inputs there is one
  ProgressLines(Console console, boolean quiet, String name, long every) {
    this.console = console;
    this.quiet = quiet;
    this.name = name;
    this.every = every;
  }

  @Override
  public void finished() {
    finished++;
    if (!quiet && finished % every == 0) {
      double seconds = Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
      console
          .err()
          .printf(Locale.ROOT, "%s%d done, %.1f a second%n", name, finished, finished / seconds);
    }
  }

  @Override
  public void skipped() {
    finished();
  }

  @Override
  public void rejected(Reject reject) {
    console.error(ProgressDisplay.line(reject));
  }

  @Override
  public void close() {}
}

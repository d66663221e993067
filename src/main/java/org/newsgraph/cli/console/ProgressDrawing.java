package org.newsgraph.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.newsgraph.pipeline.Reject;

/// Progress as a bar on a terminal, with the number of inputs, their rate and, where it is known
/// how much there is, the time left.
final class ProgressDrawing implements ProgressDisplay {
  private static final int UNKNOWN = -1;
  private static final int WIDTH = 80;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final Detail detail;
  private final Extent extent;
  private final ProgressBar bar;
  private final Instant start = Instant.now();
  private long finished;

  ProgressDrawing(Console console, Detail detail, String name, Extent extent) {
    this.console = console;
    this.detail = detail;
    this.extent = extent;
    OptionalLong total = extent.total();
    bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(total.orElse(UNKNOWN))
            .setUnit(extent.unit().name(), extent.unit().size())
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
            .build();
  }

  @Override
  public void finished() {
    step();
  }

  @Override
  public void skipped(String name, String cause) {
    if (detail == Detail.ALL) {
      say(ProgressDisplay.line(name, cause));
    }
    step();
  }

  @Override
  public void rejected(Reject reject) {
    say(ProgressDisplay.line(reject));
    step();
  }

  @Override
  public void noted(String note) {
    say(ProgressDisplay.line(note));
  }

  private void say(String line) {
    console.err().print(CLEAR_LINE);
    console.error(line);
  }

  private void step() {
    finished++;
    extent.step();
    double seconds = Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
    bar.setExtraMessage(String.format(Locale.ROOT, " %d, %.1f/s", finished, finished / seconds));
    if (bar.getMax() == UNKNOWN) {
      bar.step();
    } else {
      bar.stepTo(Math.min(bar.getMax(), extent.done()));
    }
  }

  @Override
  public void close() {
    bar.close();
  }
}

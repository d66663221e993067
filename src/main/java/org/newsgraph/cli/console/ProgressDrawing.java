package org.newsgraph.cli.console;

import java.text.DecimalFormat;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.newsgraph.pipeline.Reject;

/// Progress as a bar on a terminal, with the rate and, where the total is known, the time left.
final class ProgressDrawing implements ProgressDisplay {
  private static final int UNKNOWN = -1;
  private static final int WIDTH = 80;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final ProgressBar bar;

  ProgressDrawing(Console console, String name, OptionalLong total) {
    this.console = console;
    bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(total.orElse(UNKNOWN))
            .showSpeed(new DecimalFormat("0.0"))
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
            .build();
  }

  @Override
  public void finished() {
    step();
  }

  @Override
  public void skipped() {
    step();
  }

  @Override
  public void rejected(Reject reject) {
    console.err().print(CLEAR_LINE);
    console.error(ProgressDisplay.line(reject));
    step();
  }

  /// When there are more than was thought, the total is unknown.
  private void step() {
    if (bar.getCurrent() == bar.getMax()) {
      bar.maxHint(UNKNOWN);
    }
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}

package org.newsgraph.cli.console;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.newsgraph.pipeline.Reject;

/// Progress as a bar on a terminal.
final class ProgressDrawing implements ProgressDisplay {
  private static final int UNKNOWN = -1;
  private static final int WIDTH = 80;

  private final Console console;
  private final ProgressBar bar;

  ProgressDrawing(Console console) {
    this.console = console;
    bar =
        new ProgressBarBuilder()
            .setTaskName("Articles")
            .setInitialMax(UNKNOWN)
            .showSpeed()
            .setMaxRenderedLength(WIDTH)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .build();
  }

  @Override
  public void finished() {
    bar.step();
  }

  @Override
  public void rejected(Reject reject) {
    bar.pause();
    console.err().print("\r");
    console.error(ProgressDisplay.line(reject));
    bar.resume();
  }

  @Override
  public void close() {
    bar.close();
  }
}

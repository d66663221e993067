package org.newsgraph.cli.console;

import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.Reject;

/// Shows how a run gets on.
public sealed interface ProgressDisplay extends Progress, AutoCloseable
    permits ProgressLines, ProgressDrawing {

  /// A display that fits the console.
  ///
  /// @param quiet whether only what is set aside is shown
  static ProgressDisplay on(Console console, boolean quiet) {
    return console.interactive() && !quiet
        ? new ProgressDrawing(console)
        : new ProgressLines(console, quiet);
  }

  /// What is said of an input that was set aside.
  static String line(Reject reject) {
    return "Set aside: " + reject;
  }

  @Override
  void close();
}

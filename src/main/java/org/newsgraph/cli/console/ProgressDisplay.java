package org.newsgraph.cli.console;

import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.Reject;

/// Shows how a run gets on.
public sealed interface ProgressDisplay extends Progress, AutoCloseable
    permits ProgressLines, ProgressDrawing {
  /// After how many inputs a line is written in a log, and how many lines a stage has at most.
  int EVERY = 100;

  int LINES = 20;

  /// A display that fits the console.
  ///
  /// @param quiet whether only what is set aside is shown
  /// @param extent how much there is to do
  static ProgressDisplay on(Console console, boolean quiet, Extent extent) {
    return console.interactive() && !quiet
        ? new ProgressDrawing(console, "Working", extent)
        : new ProgressLines(console, quiet, extent);
  }

  /// A display of one of several stages.
  ///
  /// @param name what is done
  static ProgressDisplay on(Console console, boolean quiet, String name, long total) {
    Steps steps = new Steps(total);
    return console.interactive() && !quiet
        ? new ProgressDrawing(console, name, steps)
        : new ProgressLines(console, quiet, name + ": ", Math.max(EVERY, total / LINES), steps);
  }

  /// What is said of an input that was set aside.
  static String line(Reject reject) {
    return "Set aside: " + reject;
  }

  /// What is said of an input that is no fault.
  static String line(String note) {
    return "Note: " + note;
  }

  @Override
  void close();
}

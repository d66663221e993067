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
  /// @param extent how much there is to do
  static ProgressDisplay on(Console console, Detail detail, Extent extent) {
    return console.interactive() && detail != Detail.FAULTS
        ? new ProgressDrawing(console, detail, "Working", extent)
        : new ProgressLines(console, detail, extent);
  }

  /// A display of one of several stages.
  ///
  /// @param name what is done
  static ProgressDisplay on(Console console, Detail detail, String name, long total) {
    Steps steps = new Steps(total);
    return console.interactive() && detail != Detail.FAULTS
        ? new ProgressDrawing(console, detail, name, steps)
        : new ProgressLines(console, detail, name + ": ", Math.max(EVERY, total / LINES), steps);
  }

  /// What is said of an input that was set aside.
  static String line(Reject reject) {
    return "Set aside: " + reject;
  }

  /// What is said of an input that is no fault.
  static String line(String note) {
    return "Note: " + note;
  }

  /// What is said of an input that was skipped.
  static String line(String name, String cause) {
    return "Skipped: " + name + ": " + cause;
  }

  @Override
  void close();
}

package org.newsgraph.cli.console;

import java.util.OptionalLong;
import java.util.function.Supplier;
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
  /// @param total counts the inputs, and is asked only by displays that show how many are left
  static ProgressDisplay on(Console console, boolean quiet, Supplier<OptionalLong> total) {
    return console.interactive() && !quiet
        ? new ProgressDrawing(console, "Working", total.get())
        : new ProgressLines(console, quiet);
  }

  /// A display of one of several stages.
  ///
  /// @param name what is done
  static ProgressDisplay on(Console console, boolean quiet, String name, long total) {
    return console.interactive() && !quiet
        ? new ProgressDrawing(console, name, OptionalLong.of(total))
        : new ProgressLines(console, quiet, name + ": ", Math.max(EVERY, total / LINES));
  }

  /// What is said of an input that was set aside.
  static String line(Reject reject) {
    return "Set aside: " + reject;
  }

  @Override
  void close();
}

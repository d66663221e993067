package org.newsgraph.cli.console;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.Reject;

/// Shows how a run gets on.
public sealed interface ProgressDisplay extends Progress, AutoCloseable
    permits ProgressLines, ProgressDrawing {

  /// A display that fits the console.
  ///
  /// @param quiet whether only what is set aside is shown
  /// @param total counts the inputs, and is asked only by displays that show how many are left
  static ProgressDisplay on(Console console, boolean quiet, Supplier<OptionalLong> total) {
    return console.interactive() && !quiet
        ? new ProgressDrawing(console, total.get())
        : new ProgressLines(console, quiet);
  }

  /// What is said of an input that was set aside.
  static String line(Reject reject) {
    return "Set aside: " + reject;
  }

  @Override
  void close();
}

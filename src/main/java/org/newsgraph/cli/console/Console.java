package org.newsgraph.cli.console;

import java.io.InputStream;
import java.io.PrintStream;

/// Where a command reads and prints. Results go to `out`, everything else to `err`.
///
/// @param interactive whether somebody watches: progress is drawn then, and written in lines else
public record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /// The streams that the program was started with.
  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  public static Console standard() {
    java.io.Console terminal = System.console();
    boolean interactive = terminal != null && terminal.isTerminal();
    return new Console(System.in, System.out, System.err, interactive);
  }

  /// Prints a line of what went wrong.
  public void error(String line) {
    err.println(line);
  }
}

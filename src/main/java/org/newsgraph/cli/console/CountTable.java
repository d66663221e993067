package org.newsgraph.cli.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/// Numbers of things, in sections with their names on the left.
public final class CountTable {
  private final PrintStream out;

  /// @param out where to print
  public CountTable(PrintStream out) {
    this.out = out;
  }

  /// Prints a section, in the map's order.
  public void section(String title, Map<String, Long> counts) {
    out.println(title);
    counts.forEach((name, count) -> out.printf(Locale.ROOT, "  %-30s %,12d%n", name, count));
    out.println();
  }
}

package org.newsgraph.cli.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.store.run.Run;

/// What was done to a store, run by run.
public final class RunTable {
  private static final int SHOWN = 10;

  private final PrintStream out;

  /// @param out where to print
  public RunTable(PrintStream out) {
    this.out = out;
  }

  /// Prints the latest of runs, of which the earliest is first.
  public void print(List<Run> runs) {
    if (runs.isEmpty()) {
      return;
    }
    out.println("Runs");
    if (runs.size() > SHOWN) {
      out.printf(Locale.ROOT, "  %,d earlier ones are in runs.ttl%n", runs.size() - SHOWN);
    }
    runs.stream().skip(Math.max(0, runs.size() - SHOWN)).forEach(this::print);
    out.println();
  }

  private void print(Run run) {
    out.printf(
        Locale.ROOT,
        "  %s  %-7s %s, %s%n",
        run.started().truncatedTo(ChronoUnit.SECONDS),
        run.task().command(),
        run.task().program(),
        run.ending()
            .map(ending ->
                String.format(
                    Locale.ROOT,
                    "%.1f s: %s",
                    Duration.between(run.started(), ending.time()).toMillis() / 1000.0,
                    ending.outcome()))
            .orElse("no end of it is known"));
    run.task().inputs().stream().limit(SHOWN).forEach(this::print);
    if (run.task().inputs().size() > SHOWN) {
      out.printf(Locale.ROOT, "    and from %,d more%n", run.task().inputs().size() - SHOWN);
    }
    if (!run.task().settings().isEmpty()) {
      out.println(
          run.task().settings().entrySet().stream()
              .map(setting -> setting.getKey() + " = " + setting.getValue())
              .collect(Collectors.joining("; ", "    with ", "")));
    }
  }

  private void print(Run.Input input) {
    out.println(
        "    from "
            + input.name()
            + input.sha256().map(digest -> ", SHA-256 " + digest).orElse(""));
  }
}

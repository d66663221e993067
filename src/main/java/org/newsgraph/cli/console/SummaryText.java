package org.newsgraph.cli.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.pipeline.Summary;
import org.newsgraph.store.Change;

/// What a run has done, in one line: `16 articles: 15 new, 0 changed, 1 unchanged; 3 skipped (2
/// redirect, 1 robots file); 2 set aside in rejects (2 empty) (34 s)`.
public final class SummaryText {
  private SummaryText() {}

  /// Writes the line.
  ///
  /// @param thing what one input is called
  /// @param rejects where bad ones are
  public static String of(Summary summary, String thing, Path rejects) {
    List<String> parts = new ArrayList<>();
    parts.add(counted(summary.finished(), thing) + changes(summary));
    if (!summary.languages().isEmpty()) {
      parts.add(
          "%d without facts, since in another language (%s)"
              .formatted(summary.withoutFacts(), each(summary.languages())));
    }
    if (!summary.skipped().isEmpty()) {
      parts.add("%d skipped (%s)".formatted(summary.leftOut(), each(summary.skipped())));
    }
    if (!summary.rejected().isEmpty()) {
      parts.add(
          "%d set aside in %s (%s)"
              .formatted(summary.setAside(), rejects, each(summary.rejected())));
    }
    return String.join("; ", parts) + " (" + time(summary.time()) + ")";
  }

  /// Writes the line for everybody: numbers alone, since reasons may tell of what lies where on
  /// this machine.
  ///
  /// @param thing what one input is called
  public static String numbers(Summary summary, String thing) {
    return "%s%s; %d without facts, %d skipped, %d set aside"
        .formatted(
            counted(summary.finished(), thing),
            changes(summary),
            summary.withoutFacts(),
            summary.leftOut(),
            summary.setAside());
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String changes(Summary summary) {
    return summary.changes().isEmpty()
        ? ""
        : ": %d new, %d changed, %d unchanged"
            .formatted(
                summary.count(Change.NEW),
                summary.count(Change.CHANGED),
                summary.count(Change.UNCHANGED));
  }

  /// The most frequent first.
  private static String each(Map<?, Integer> counts) {
    Comparator<Map.Entry<?, Integer>> order =
        Comparator.<Map.Entry<?, Integer>>comparingInt(entry -> -entry.getValue())
            .thenComparing(entry -> String.valueOf(entry.getKey()));
    return counts.entrySet().stream()
        .sorted(order)
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String time(Duration time) {
    return time.toMinutes() == 0
        ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0)
        : "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
  }
}

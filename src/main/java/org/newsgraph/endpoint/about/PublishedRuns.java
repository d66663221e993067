package org.newsgraph.endpoint.about;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.store.run.Run;

/// What everybody is told of the runs that made a store.
///
/// @param runs the earliest first
record PublishedRuns(List<Run> runs) {
  private static final int MOST = 10;

  /// How many inputs of a run are named.
  private static final int MOST_INPUTS = 10;

  /// What the graph depends on. Others may tell where something is on the machine, or what was
  /// withdrawn, which is nobody else's business.
  private static final Set<String> TOLD =
      Set.of(
          "annotators",
          "lexicon",
          "minimumConfidence",
          "min-confidence",
          "published",
          "fields",
          "base",
          "threads",
          "validate",
          "include-removed",
          "undo");

  List<Run> latest() {
    return runs.subList(Math.max(0, runs.size() - MOST), runs.size()).stream()
        .map(PublishedRuns::published)
        .toList();
  }

  private static Run published(Run run) {
    Run.Task task = run.task();
    Map<String, String> settings = new TreeMap<>(task.settings());
    settings.keySet().retainAll(TOLD);
    List<Run.Input> inputs =
        task.inputs().stream()
            .limit(MOST_INPUTS)
            .map(input -> new Run.Input(fileName(input.name()), input.sha256()))
            .toList();
    return new Run(
        new Run.Task(task.command(), task.program(), settings, inputs),
        run.started(),
        run.ending());
  }

  private static String fileName(String name) {
    Path last = Path.of(name).getFileName();
    return last == null ? name : last.toString();
  }
}

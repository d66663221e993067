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

  /// Options that say where something is on the machine, which is nobody else's business.
  private static final Set<String> PLACES = Set.of("store", "rejects", "config", "pairs");

  List<Run> latest() {
    return runs.subList(Math.max(0, runs.size() - MOST), runs.size()).stream()
        .map(PublishedRuns::published)
        .toList();
  }

  private static Run published(Run run) {
    Run.Task task = run.task();
    Map<String, String> settings = new TreeMap<>(task.settings());
    settings.keySet().removeAll(PLACES);
    List<Run.Input> inputs =
        task.inputs().stream()
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

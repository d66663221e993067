package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.Change;

/// What became of the inputs of a run.
///
/// @param finished how many could be used
/// @param changes what they changed in the store; empty where none was written to
/// @param rejected those set aside
public record Summary(
    int finished, Map<Change, Integer> changes, List<Reject> rejected, Duration time) {

  public Summary {
    changes = Map.copyOf(changes);
    rejected = List.copyOf(rejected);
  }

  /// How many inputs made this change in the store.
  public int count(Change change) {
    return changes.getOrDefault(change, 0);
  }

  /// How many inputs there were.
  public int read() {
    return finished + rejected.size();
  }
}

package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.Map;
import org.newsgraph.store.Change;

/// What became of the inputs of a run.
///
/// @param finished how many could be used
/// @param changes what they changed in the store; empty where none was written to
/// @param skipped how many rightly gave no article or none that is wanted, by cause
/// @param rejected how many were set aside, by kind of reason
/// @param languages how many were taken in without their facts, by the language they are in
public record Summary(
    int finished,
    Map<Change, Integer> changes,
    Map<String, Integer> skipped,
    Map<String, Integer> rejected,
    Map<String, Integer> languages,
    Duration time) {

  public Summary {
    changes = Map.copyOf(changes);
    skipped = Map.copyOf(skipped);
    rejected = Map.copyOf(rejected);
    languages = Map.copyOf(languages);
  }

  /// How many inputs made this change in the store.
  public int count(Change change) {
    return changes.getOrDefault(change, 0);
  }

  /// How many were set aside.
  public int setAside() {
    return sum(rejected);
  }

  /// How many rightly gave no article.
  public int leftOut() {
    return sum(skipped);
  }

  /// How many were taken in without their facts.
  public int withoutFacts() {
    return sum(languages);
  }

  /// How many inputs there were, articles or not.
  public int read() {
    return finished + leftOut() + setAside();
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

package org.newsgraph.cli.console;

/// How much is said of a run while it goes on.
public enum Detail {
  /// What is set aside.
  FAULTS,
  /// Also how it gets on, and what there is to know of inputs.
  PROGRESS,
  /// Also what is skipped.
  ALL
}

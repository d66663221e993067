package org.newsgraph.fact;

/// Whether an event took place, as told.
public enum Factuality {
  /// Happened or going on.
  Actual,
  /// Told not to have happened, or not to be intended.
  Negated,
  /// Uncertain or conditional.
  Possible,
  /// Intended, threatened, announced, expected.
  Planned
}

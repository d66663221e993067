package org.newsgraph.store;

/// What replacing a graph did to the store.
public enum Change {
  /// The graph was not there before.
  NEW,
  /// The graph was there with other triples.
  CHANGED,
  /// The graph was there with the same triples, and nothing was written.
  UNCHANGED
}

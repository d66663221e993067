package org.newsgraph.pipeline;

/// What becomes of an article that was removed from the store and is given again.
public enum Returning {
  /// It stays removed, so that the same job on the same folder does not undo the removal.
  REFUSED,
  /// It is taken in like any other.
  ALLOWED
}

package org.newsgraph.extraction.lexicon;

/// What a cue says of the content it introduces.
public enum Stance {
  /// say, claim
  asserted,
  /// deny
  denied,
  /// vow, threaten to
  promised,
  /// urge, order
  requested,
  /// ask whether
  asked,
  /// think, fear, expect
  believed,
  /// regard as, describe as: the content is the predicate
  judged,
  /// blame, accuse: the content is what somebody is accused of
  blamed,
  /// confirm, reveal, admit
  known
}

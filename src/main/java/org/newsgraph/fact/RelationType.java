package org.newsgraph.fact;

/// How an event relates to another event, an entity or a claim, where the text says so.
public enum RelationType {
  causedBy,
  inResponseTo,
  justifiedBy,
  hasPurpose,
  condition,
  after,
  partOf
}

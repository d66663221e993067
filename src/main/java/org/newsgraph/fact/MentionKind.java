package org.newsgraph.fact;

/// How a mention refers to its entity.
public enum MentionKind {
  name,
  nominal,
  pronoun
}

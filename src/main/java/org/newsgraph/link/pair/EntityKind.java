package org.newsgraph.link.pair;

/// The main classes of entities.
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  GROUP,
  WORK,
  THING
}

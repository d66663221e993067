package org.newsgraph.extraction.entity;

import org.newsgraph.fact.EntityType;

/// A name as it is compared: most stand in the text many times.
record Spelling(String name, EntityType type) {
  static Spelling of(NamedSpan span) {
    return new Spelling(span.name(), span.type());
  }
}

package org.newsgraph.extraction.draft;

import org.newsgraph.article.Span;
import org.newsgraph.fact.RelationType;

/// A relation between drafts.
public record RelationNode(EventNode from, RelationType type, Target to, Span mention) {

  /// What an event is related to.
  public sealed interface Target {
    /// An event.
    record OfEvent(EventNode event) implements Target {}

    /// An entity.
    record OfEntity(org.newsgraph.extraction.entity.EntityNode entity) implements Target {}
  }
}

package org.newsgraph.extraction.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.fact.RelationType;

/// The relations found so far, each once.
final class FoundRelations {
  private record Key(EventNode from, RelationType type, RelationNode.Target to) {}

  private final Map<Key, RelationNode> found = new LinkedHashMap<>();

  void add(Optional<EventNode> from, RelationType type, Optional<EventNode> to, Span span) {
    if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
      add(from.get(), type, new RelationNode.Target.OfEvent(to.get()), span);
    }
  }

  void add(EventNode from, RelationType type, EntityNode to, Span span) {
    add(from, type, new RelationNode.Target.OfEntity(to), span);
  }

  private void add(EventNode from, RelationType type, RelationNode.Target to, Span span) {
    found.putIfAbsent(new Key(from, type, to), new RelationNode(from, type, to, span));
  }

  List<RelationNode> all() {
    return List.copyOf(found.values());
  }
}

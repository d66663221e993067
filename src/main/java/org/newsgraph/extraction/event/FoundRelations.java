package org.newsgraph.extraction.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.RelationType;

/// The relations found so far, each once.
final class FoundRelations {
  /// What one files for in court.
  private static final Set<EventType> SOUGHT = Set.of(EventType.LegalProceeding, EventType.Aid);

  private record Key(EventNode from, RelationType type, RelationNode.Target to) {}

  private final Map<Key, RelationNode> found = new LinkedHashMap<>();

  void add(Optional<EventNode> from, RelationType type, Optional<EventNode> to, Span span) {
    // "filed for bankruptcy": what an event is about does not justify it.
    boolean about =
        type == RelationType.justifiedBy
            && from.isPresent()
            && to.filter(event -> SOUGHT.contains(event.type())).isPresent()
            && to.filter(from.get().topics()::contains).isPresent();
    if (from.isPresent() && to.isPresent() && from.get() != to.get() && !about) {
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

package org.newsgraph.extraction.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.RelationType;

/// At whom that is aimed of which an event is a part: "The attack is the beginning of a series of
/// strikes against Chad" tells of no attack by Chad.
final class WholeTargets {
  private final Map<EventNode, Set<EntityNode>> byPart = new HashMap<>();

  WholeTargets(List<RelationNode> relations) {
    for (RelationNode relation : relations) {
      if (relation.type() == RelationType.partOf
          && relation.to() instanceof RelationNode.Target.OfEvent(EventNode whole)
          && EventClasses.FORCE.contains(whole.type())) {
        Set<EntityNode> targets = byPart.computeIfAbsent(relation.from(), part -> new HashSet<>());
        for (EntityNode target : whole.participants(ParticipantRole.patient)) {
          targets.add(target);
          targets.addAll(target.affiliation());
        }
      }
    }
  }

  /// Whether the whole of which one event is a part is aimed at who did the other.
  boolean isDoneBy(EventNode part, EventNode other) {
    return byPart.containsKey(part)
        && !Collections.disjoint(byPart.get(part), other.participants(ParticipantRole.agent));
  }
}

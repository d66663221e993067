package org.newsgraph.mapping.iri;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.Position;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// The IRIs of one article's facts.
public final class ArticleIris {
  private final Base base;
  private final Map<String, MintedEntity> entities;
  private final Map<String, MintedEvent> events;
  private final Map<String, Node> nodes = new HashMap<>();

  ArticleIris(
      Base base,
      Map<String, MintedEntity> entities,
      Map<String, MintedEvent> events,
      Map<String, Node> claims) {
    this.base = base;
    this.entities = entities;
    this.events = events;
    entities.forEach((id, entity) -> nodes.put(id, entity.node()));
    events.forEach((id, event) -> nodes.put(id, event.node()));
    nodes.putAll(claims);
  }

  /// The IRI of the entity, event or claim with this id.
  public Node node(String id) {
    return known(nodes, id);
  }

  /// The IRI of an event without regard to who tells it and whether it happened.
  public Node plainEvent(String id) {
    return known(events, id).plain();
  }

  /// The IRI of somebody's position.
  public Node membership(Position position) {
    String slug =
        Slug.join(
            known(entities, position.holder()).slug(),
            position.role().map(Slug::identifying).orElse(""),
            position.organization().map(id -> known(entities, id).slug()).orElse(""));
    return base.node(Folder.membership, slug);
  }

  private static <T> T known(Map<String, T> map, String id) {
    T value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException("no fact of this article has the id \"" + id + "\"");
    }
    return value;
  }
}

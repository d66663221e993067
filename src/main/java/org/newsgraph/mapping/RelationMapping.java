package org.newsgraph.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.Part;
import org.newsgraph.fact.Relation;
import org.newsgraph.mapping.iri.ArticleIris;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// Maps parts of organisations and places, and the relations that events have.
final class RelationMapping {
  private final ArticleIris iris;
  private final GraphBuilder graph;
  private final Map<String, EntityType> types;

  RelationMapping(ArticleIris iris, GraphBuilder graph, List<Entity> entities) {
    this.iris = iris;
    this.graph = graph;
    types = entities.stream().collect(Collectors.toMap(Entity::id, Entity::type));
  }

  void map(Relation relation) {
    Node property = NewsEvents.term(relation.type().name());
    graph.link(iris.node(relation.from()), property, iris.node(relation.to()));
  }

  /// What is part of something of another kind (an organisation of a country) belongs to it.
  void map(Part part) {
    graph.link(iris.node(part.part()), property(part), iris.node(part.whole()));
  }

  private Node property(Part part) {
    EntityType type = types.getOrDefault(part.part(), EntityType.Thing);
    EntityType whole = types.getOrDefault(part.whole(), EntityType.Thing);
    if (type.isPlace() && whole.isPlace()) {
      return SchemaOrg.CONTAINED_IN_PLACE;
    }
    return type == EntityType.Organization && whole == EntityType.Organization
        ? Org.SUB_ORGANIZATION_OF
        : NewsEvents.AFFILIATION;
  }
}

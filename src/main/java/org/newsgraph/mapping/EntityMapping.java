package org.newsgraph.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.EntityType;
import org.newsgraph.mapping.iri.ArticleIris;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.SchemaOrg;

/// Maps people, organisations, places and things.
final class EntityMapping {
  private static final Node SAME_AS = OWL.sameAs.asNode();

  private final ArticleIris iris;
  private final GraphBuilder graph;
  private final MentionMapping mentions;

  EntityMapping(ArticleIris iris, GraphBuilder graph, MentionMapping mentions) {
    this.iris = iris;
    this.graph = graph;
    this.mentions = mentions;
  }

  void map(Entity entity) {
    Node node = iris.node(entity.id());
    graph.add(graph.article(), SchemaOrg.MENTIONS, node);
    graph.type(node, types(entity.type()));
    graph.name(node, entity.name());
    entity.aliases().forEach(alias -> graph.name(node, alias));
    entity.sameAs().forEach(iri -> graph.link(node, SAME_AS, identifier(entity, iri)));
    entity.affiliation().forEach(id -> graph.link(node, NewsEvents.AFFILIATION, iris.node(id)));
    entity.mentions().forEach(mention -> mentions.map(node, mention.span()));
  }

  private static Node[] types(EntityType type) {
    return switch (type) {
      case Person -> new Node[] {SchemaOrg.PERSON};
      case Organization -> new Node[] {SchemaOrg.ORGANIZATION};
      case Place -> new Node[] {SchemaOrg.PLACE};
      case Country -> new Node[] {SchemaOrg.COUNTRY, SchemaOrg.PLACE};
      case City -> new Node[] {SchemaOrg.CITY, SchemaOrg.PLACE};
      case CreativeWork -> new Node[] {SchemaOrg.CREATIVE_WORK};
      case Group -> new Node[] {NewsEvents.GROUP};
      case Thing -> new Node[] {SchemaOrg.THING};
    };
  }

  private static Node identifier(Entity entity, String iri) {
    if (!WebIri.isValid(iri)) {
      throw new MappingException(
          "entity \""
              + entity.id()
              + "\" ("
              + entity.name()
              + "): sameAs \""
              + iri
              + "\" is not an http or https IRI; write one such as"
              + " http://www.wikidata.org/entity/Q42, or leave it out");
    }
    return NodeFactory.createURI(iri);
  }
}

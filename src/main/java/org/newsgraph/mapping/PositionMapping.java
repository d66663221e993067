package org.newsgraph.mapping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.Position;
import org.newsgraph.mapping.iri.ArticleIris;
import org.newsgraph.mapping.iri.IriMinter;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// Maps posts that people hold or held; their holders are to be mapped before them. Facts that have
/// one IRI are one position, from their earliest start to their latest end.
final class PositionMapping {
  private final IriMinter minter;
  private final ArticleIris iris;
  private final GraphBuilder graph;
  private final MentionMapping mentions;

  PositionMapping(IriMinter minter, ArticleIris iris, GraphBuilder graph, MentionMapping mentions) {
    this.minter = minter;
    this.iris = iris;
    this.graph = graph;
    this.mentions = mentions;
  }

  void map(List<Position> positions) {
    Map<Node, List<Position>> nodes =
        positions.stream()
            .collect(
                Collectors.groupingBy(iris::membership, LinkedHashMap::new, Collectors.toList()));
    nodes.forEach(this::map);
  }

  private void map(Node node, List<Position> tellings) {
    tellings.forEach(position -> telling(node, position));
    tellings.stream()
        .flatMap(position -> position.start().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(day -> graph.add(node, SchemaOrg.START_DATE, Literals.day(day)));
    tellings.stream()
        .flatMap(position -> position.end().stream())
        .max(Comparator.naturalOrder())
        .ifPresent(day -> graph.add(node, SchemaOrg.END_DATE, Literals.day(day)));
  }

  private void telling(Node node, Position position) {
    graph.type(node, Org.MEMBERSHIP);
    graph.name(node, label(position));
    graph.add(node, Org.MEMBER, iris.node(position.holder()));
    position.organization().ifPresent(id -> graph.add(node, Org.ORGANIZATION, iris.node(id)));
    position.role().ifPresent(role -> role(node, role));
    if (position.former()) {
      graph.add(node, NewsEvents.FORMER, Literals.TRUE);
    }
    position.mentions().forEach(span -> mentions.map(node, span));
  }

  private void role(Node node, String name) {
    Node role = minter.role(name);
    graph.add(node, Org.HAS_ROLE, role);
    graph.type(role, Org.ROLE);
    graph.name(role, name);
  }

  /// "Kelly Craft, ambassador to the UN, United States".
  private String label(Position position) {
    return Stream.of(
            Stream.of(graph.label(iris.node(position.holder()))),
            position.role().stream(),
            position.organization().map(id -> graph.label(iris.node(id))).stream())
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }
}

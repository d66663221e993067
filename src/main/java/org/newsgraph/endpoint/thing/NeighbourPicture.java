package org.newsgraph.endpoint.thing;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.drawing.network.Kind;
import org.newsgraph.endpoint.drawing.network.Neighbour;
import org.newsgraph.endpoint.drawing.network.Neighbourhood;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Org;

/// What a thing is connected with.
record NeighbourPicture(Statements told, Names names) {
  private static final int FEWEST = 2;

  private static final List<Map.Entry<Node, String>> RELATIONS =
      List.of(
          entry(NewsEvents.AGENT, "who"),
          entry(NewsEvents.PATIENT, "whom"),
          entry(NewsEvents.RECIPIENT, "to or with whom"),
          entry(NewsEvents.INSTRUMENT, "by what means"),
          entry(NewsEvents.TOPIC, "about"),
          entry(NewsEvents.PLACE, "where"),
          entry(NewsEvents.SPEAKER, "says"),
          entry(NewsEvents.ADDRESSEE, "is told"),
          entry(NewsEvents.ABOUT, "about"),
          entry(NewsEvents.SAID_IN, "said in"),
          entry(NewsEvents.ACCORDING_TO, "according to"),
          entry(NewsEvents.term("causedBy"), "caused by"),
          entry(NewsEvents.term("inResponseTo"), "in response to"),
          entry(NewsEvents.term("justifiedBy"), "justified by"),
          entry(NewsEvents.term("hasPurpose"), "in order to"),
          entry(NewsEvents.term("after"), "after"),
          entry(NewsEvents.term("partOf"), "part of"),
          entry(NewsEvents.AFFILIATION, "belongs to"),
          entry(Org.SUB_ORGANIZATION_OF, "part of"));

  /// What it is told to stand in a relation to, and those that it meets in events.
  Optional<Neighbourhood> of(Node thing, List<Company.Companion> companions) {
    Map<Node, List<String>> relations = new LinkedHashMap<>();
    for (Map.Entry<Node, String> relation : RELATIONS) {
      told.objects(thing, relation.getKey())
          .filter(Node::isURI)
          .distinct()
          .forEach(other -> add(relations, other, relation.getValue()));
    }
    Map<Node, Integer> weights = new LinkedHashMap<>();
    for (Company.Companion one : companions) {
      weights.put(one.node(), one.events());
      add(relations, one.node(), one.inWords());
    }
    List<Neighbour> neighbours =
        relations.entrySet().stream()
            .map(one ->
                neighbour(one.getKey(), one.getValue(), weights.getOrDefault(one.getKey(), 1)))
            .toList();
    return neighbours.size() < FEWEST
        ? Optional.empty()
        : Optional.of(Neighbourhood.of(names.of(thing), kind(thing), neighbours));
  }

  private static void add(Map<Node, List<String>> relations, Node other, String relation) {
    relations.computeIfAbsent(other, one -> new ArrayList<>()).add(relation);
  }

  private Neighbour neighbour(Node node, List<String> relations, int weight) {
    return new Neighbour(
        names.of(node),
        names.to(node).href(),
        kind(node),
        relations,
        weight,
        Standing.of(node, told, names).drawn());
  }

  private Kind kind(Node node) {
    return names.folder(node).map(NeighbourPicture::kind).orElse(Kind.THING);
  }

  private static Kind kind(Folder folder) {
    return switch (folder) {
      case person -> Kind.PERSON;
      case organization -> Kind.ORGANIZATION;
      case group -> Kind.GROUP;
      case place -> Kind.PLACE;
      case event -> Kind.EVENT;
      case claim -> Kind.CLAIM;
      case article, thing, membership, role, link, graph -> Kind.THING;
    };
  }
}

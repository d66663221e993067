package org.newsgraph.link.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.link.pair.Designation;
import org.newsgraph.link.pair.EntityDesignation;
import org.newsgraph.link.pair.EventDesignation;

/// What a story says, as a line of JSON.
record KeptDecision(
    List<List<Member>> clusters,
    Map<String, List<String>> identifiers,
    Map<String, List<Designation>> designations,
    Map<String, List<String>> versions) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .addMixIn(Designation.class, ByItsFields.class)
          .build();

  /// What kind of designation it is, its fields tell.
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(EntityDesignation.class),
    @JsonSubTypes.Type(EventDesignation.class)
  })
  private interface ByItsFields {}

  /// A member of a cluster.
  record Member(String thing, String nearest, double likelihood, List<String> reasons) {}

  static String write(StoryDecision decision) {
    try {
      return JSON.writeValueAsString(
          new KeptDecision(
              decision.clusters().stream().map(KeptDecision::members).toList(),
              texts(decision.identifiers()),
              designations(decision),
              texts(decision.versions())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is decided can't be written", e);
    }
  }

  /// Reads such a line; empty when it is none.
  static Optional<StoryDecision> read(String line) {
    try {
      KeptDecision kept = JSON.readValue(line, KeptDecision.class);
      return Optional.of(
          new StoryDecision(
              kept.clusters().stream().map(KeptDecision::cluster).toList(),
              nodes(kept.identifiers()),
              kept.told(),
              nodes(kept.versions())));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static List<Member> members(Cluster cluster) {
    return cluster.members().stream()
        .map(member ->
            new Member(
                member.thing().getURI(),
                member.nearest().getURI(),
                member.likelihood(),
                member.reasons()))
        .toList();
  }

  private static Cluster cluster(List<Member> members) {
    return new Cluster(
        members.stream()
            .map(member ->
                new Cluster.Member(
                    NodeFactory.createURI(member.thing()),
                    NodeFactory.createURI(member.nearest()),
                    member.likelihood(),
                    member.reasons()))
            .toList());
  }

  private static Map<String, List<Designation>> designations(StoryDecision decision) {
    Map<String, List<Designation>> texts = new TreeMap<>();
    decision.designations().forEach((thing, told) -> texts.put(thing.getURI(), List.copyOf(told)));
    return texts;
  }

  private Map<Node, Set<Designation>> told() {
    Map<Node, Set<Designation>> things = new TreeMap<>(Linkage.BY_IRI);
    designations.forEach(
        (thing, told) -> things.put(NodeFactory.createURI(thing), Set.copyOf(told)));
    return things;
  }

  private static Map<String, List<String>> texts(Map<Node, Set<Node>> things) {
    Map<String, List<String>> texts = new TreeMap<>();
    things.forEach((thing, told) -> texts.put(thing.getURI(), iris(told)));
    return texts;
  }

  private static List<String> iris(Collection<Node> nodes) {
    return nodes.stream().map(Node::getURI).toList();
  }

  private static Map<Node, Set<Node>> nodes(Map<String, List<String>> texts) {
    Map<Node, Set<Node>> things = new TreeMap<>(Linkage.BY_IRI);
    texts.forEach((thing, told) -> {
      Set<Node> nodes = new TreeSet<>(Linkage.BY_IRI);
      told.forEach(iri -> nodes.add(NodeFactory.createURI(iri)));
      things.put(NodeFactory.createURI(thing), nodes);
    });
    return things;
  }
}

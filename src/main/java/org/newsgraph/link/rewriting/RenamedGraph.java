package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.link.reading.TriplesDigest;

/// The way back from an article's rewritten graph to its own.
///
/// @param own the article's own IRIs by the canonical ones that they gave way to
/// @param digest of the rewritten graph, where it is known
record RenamedGraph(Map<Node, List<Node>> own, Set<Triple> original, Optional<String> digest) {

  static RenamedGraph of(Renaming renaming, Links links) {
    Map<Node, List<Node>> own =
        renaming.renamed().stream()
            .collect(Collectors.groupingBy(node -> links.canonical(node).orElse(node)));
    return new RenamedGraph(own, renaming.original(), renaming.digest());
  }

  /// Tells whether a graph is that rewritten one. Where no digest tells, what gave way is not in
  /// it.
  ///
  /// @param graph each triple once, as the store gives it
  boolean made(Collection<Triple> graph) {
    if (digest.isPresent()) {
      return digest.get().equals(TriplesDigest.of(graph));
    }
    Set<Node> gaveWay = gaveWay();
    return graph.stream().flatMap(RenamedGraph::ends).noneMatch(gaveWay::contains);
  }

  /// The article's own IRIs that are not in the rewritten graph.
  Set<Node> gaveWay() {
    Set<Node> gaveWay = new HashSet<>();
    own.forEach((canonical, nodes) ->
        nodes.stream().filter(node -> !node.equals(canonical)).forEach(gaveWay::add));
    return gaveWay;
  }

  /// Gives the article's own triples.
  Set<Triple> undo(Collection<Triple> graph) {
    Set<Node> joint = new HashSet<>();
    Set<Node> joined = new HashSet<>();
    Map<Node, Node> back = new HashMap<>();
    own.forEach((canonical, nodes) -> {
      if (nodes.size() > 1) {
        joint.add(canonical);
        joined.addAll(nodes);
      } else {
        back.put(canonical, nodes.getFirst());
      }
    });
    Set<Node> retyped =
        original.stream()
            .filter(triple -> isType(triple) && !joined.contains(triple.getObject()))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    Set<Triple> triples =
        graph.stream()
            .filter(triple -> ends(triple).noneMatch(joint::contains))
            .map(triple -> renamed(triple, back))
            .filter(triple -> !isType(triple) || !retyped.contains(triple.getSubject()))
            .collect(Collectors.toSet());
    triples.addAll(original);
    return triples;
  }

  static boolean isType(Triple triple) {
    return triple.getPredicate().equals(RDF.Nodes.type);
  }

  static Stream<Node> ends(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getObject());
  }

  /// Gives a triple with other names for its subject and object, where they have any.
  static Triple renamed(Triple triple, Map<Node, Node> names) {
    Node subject = names.getOrDefault(triple.getSubject(), triple.getSubject());
    Node object = names.getOrDefault(triple.getObject(), triple.getObject());
    return Triple.create(subject, triple.getPredicate(), object);
  }
}

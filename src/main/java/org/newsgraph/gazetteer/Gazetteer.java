package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocabulary.Org;

/// What is known beforehand, by the entity that it is known of. Built once and then only read.
final class Gazetteer {
  private final Map<Node, Set<Triple>> entries = new HashMap<>();
  private final Map<Node, Set<Node>> positions = new HashMap<>();

  /// What several sources tell of an entity is put together. Blank nodes, which have no name that
  /// lasts, are left out.
  Gazetteer(Stream<Triple> triples) {
    triples
        .filter(triple -> triple.getSubject().isURI() && !triple.getObject().isBlank())
        .forEach(this::add);
  }

  private void add(Triple triple) {
    entries.computeIfAbsent(triple.getSubject(), entity -> new HashSet<>()).add(triple);
    if (triple.getPredicate().equals(Org.MEMBER)) {
      positions
          .computeIfAbsent(triple.getObject(), holder -> new HashSet<>())
          .add(triple.getSubject());
    }
  }

  /// The entities that something is known of.
  Set<Node> entities() {
    return entries.keySet();
  }

  boolean knows(Node entity) {
    return entries.containsKey(entity);
  }

  /// All that is known of an entity.
  Collection<Triple> entry(Node entity) {
    return entries.getOrDefault(entity, Set.of());
  }

  /// The posts that an entity holds or held, which are nodes of their own.
  Set<Node> positions(Node holder) {
    return positions.getOrDefault(holder, Set.of());
  }

  /// Those who hold what is known as a post; nobody, where it is none.
  Stream<Node> holders(Node position) {
    return entry(position).stream()
        .filter(triple -> triple.getPredicate().equals(Org.MEMBER))
        .map(Triple::getObject);
  }

  /// An entity's label alone.
  Collection<Triple> label(Node entity) {
    return entry(entity).stream()
        .filter(triple -> triple.getPredicate().equals(RDFS.Nodes.label))
        .toList();
  }
}

package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.Org;
import org.newsgraph.vocabulary.SchemaOrg;

/// Writes the entries of mentioned entities, with those that tell a part of them, such as their
/// memberships. Of an entity that only such an entry points to, such as the country of a city, it
/// writes the label, so that it has a name but counts as nothing.
record MentionedEntries(StoreWriter writer, Node graph, Gazetteer gazetteer) {

  /// Brings the graph in step with whether the articles mention these entities.
  void settle(Set<Node> entities) {
    Set<Node> neighbours = new HashSet<>(entities);
    Set<Node> parts = new HashSet<>();
    entities.forEach(entity -> {
      Set<Node> written = parts(entity);
      parts.addAll(written);
      written.add(entity);
      boolean isMentioned = isMentioned(entity);
      written.forEach(subject -> {
        neighbours(subject).forEach(neighbours::add);
        write(subject, isMentioned ? gazetteer.entry(subject) : List.of());
        neighbours(subject).forEach(neighbours::add);
      });
    });
    neighbours.removeAll(parts);
    neighbours.stream().filter(entity -> !isMentioned(entity)).forEach(this::label);
  }

  /// What tells a part of an entity, by the gazetteer and by the graph.
  private Set<Node> parts(Node entity) {
    return Stream.concat(
            gazetteer.partsOf(entity).stream(),
            reader().triples(graph, Node.ANY, Org.MEMBER, entity).map(Triple::getSubject))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void label(Node entity) {
    boolean named = reader().contains(graph, Node.ANY, Node.ANY, entity);
    write(entity, named ? gazetteer.label(entity) : List.of());
  }

  private void write(Node entity, Collection<Triple> triples) {
    writer.replaceAbout(graph, entity, triples);
  }

  private boolean isMentioned(Node entity) {
    return reader().contains(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, entity);
  }

  /// What the entry that is written now points to.
  private Stream<Node> neighbours(Node entity) {
    return reader()
        .triples(graph, entity, Node.ANY, Node.ANY)
        .map(Triple::getObject)
        .filter(gazetteer::knows);
  }

  private StoreReader reader() {
    return writer.reader();
  }
}

package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.SchemaOrg;

/// Writes the entries of mentioned entities, and with a person's the posts that they held. Of an
/// entity that only such an entry points to, such as the country of a city, it writes the label, so
/// that it has a name but counts as nothing.
record MentionedEntries(StoreWriter writer, Node graph, Gazetteer gazetteer) {

  /// Brings the graph in step with whether the articles mention these entities.
  void settle(Set<Node> entities) {
    Set<Node> neighbours = new HashSet<>();
    Set<Node> told = withPositions(entities);
    told.forEach(entity -> {
      neighbours(entity).forEach(neighbours::add);
      write(entity, isTold(entity) ? gazetteer.entry(entity) : List.of());
      neighbours(entity).forEach(neighbours::add);
    });
    neighbours.addAll(told);
    neighbours.stream().filter(entity -> !isTold(entity)).forEach(this::label);
  }

  private Set<Node> withPositions(Set<Node> entities) {
    Set<Node> all = new HashSet<>(entities);
    entities.forEach(entity -> all.addAll(gazetteer.positions(entity)));
    return all;
  }

  private void label(Node entity) {
    boolean named = reader().contains(graph, Node.ANY, Node.ANY, entity);
    write(entity, named ? gazetteer.label(entity) : List.of());
  }

  private void write(Node entity, Collection<Triple> triples) {
    writer.replaceAbout(graph, entity, triples);
  }

  /// Articles mention no post, so one is told with whoever holds it.
  private boolean isTold(Node entity) {
    return isMentioned(entity) || gazetteer.holders(entity).anyMatch(this::isMentioned);
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

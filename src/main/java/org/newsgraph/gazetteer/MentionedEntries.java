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
    Set<Node> subjects = new HashSet<>(entities);
    entities.forEach(entity -> subjects.addAll(parts(entity)));
    Set<Node> neighbours = new HashSet<>(subjects);
    subjects.forEach(subject -> {
      neighbours(subject).forEach(neighbours::add);
      write(subject, isTold(subject) ? gazetteer.entry(subject) : List.of());
      neighbours(subject).forEach(neighbours::add);
    });
    neighbours.stream().filter(entity -> !isTold(entity)).forEach(this::label);
  }

  /// What tells a part of an entity, by the gazetteer and by the graph.
  private Set<Node> parts(Node entity) {
    return Stream.concat(
            gazetteer.partsOf(entity).stream(),
            reader().triples(graph, Node.ANY, Org.MEMBER, entity).map(Triple::getSubject))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void label(Node entity) {
    boolean named = reader().contains(graph, Node.ANY, Node.ANY, entity);
    write(entity, named ? gazetteer.label(entity) : List.of());
  }

  private void write(Node entity, Collection<Triple> triples) {
    writer.replaceAbout(graph, entity, triples);
  }

  /// Tells whether articles mention an entity, or one of which it tells a part. This hangs on the
  /// entity alone: a membership is as often settled for itself as it is with its member.
  private boolean isTold(Node entity) {
    return isMentioned(entity) || gazetteer.wholes(entity).stream().anyMatch(this::isMentioned);
  }

  private boolean isMentioned(Node entity) {
    return isMentioned(entity, reader());
  }

  /// Tells whether an article mentions an entity.
  static boolean isMentioned(Node entity, StoreReader reader) {
    return reader.contains(Node.ANY, Node.ANY, SchemaOrg.MENTIONS, entity);
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

package org.newsgraph.gazetteer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.EntryKey;
import org.newsgraph.vocabulary.Base;

/// What the program brings along, in memory. Built once and then only read.
final class BuiltIn implements Knowledge {
  private final Map<Node, Set<Triple>> entries = new HashMap<>();
  private final Map<EntryKey, Map<String, Set<Node>>> keys = new EnumMap<>(EntryKey.class);

  /// What several files tell of a thing is put together. Blank nodes, which have no name that
  /// lasts, are left out.
  BuiltIn(Stream<Triple> triples, Base base) {
    triples
        .filter(triple -> triple.getSubject().isURI() && !triple.getObject().isBlank())
        .forEach(triple ->
            entries.computeIfAbsent(triple.getSubject(), entity -> new HashSet<>()).add(triple));
    entries.forEach((subject, told) ->
        EntryKeys.of(subject, told, base)
            .forEach((key, values) -> values.forEach(value -> note(key, value, subject))));
  }

  private void note(EntryKey key, String value, Node subject) {
    keys.computeIfAbsent(key, each -> new HashMap<>())
        .computeIfAbsent(value, each -> new LinkedHashSet<>())
        .add(subject);
  }

  /// The things that something is told of.
  Set<Node> subjects() {
    return entries.keySet();
  }

  @Override
  public boolean knows(Node subject) {
    return entries.containsKey(subject);
  }

  @Override
  public Set<Triple> told(Node subject) {
    return entries.getOrDefault(subject, Set.of());
  }

  @Override
  public Set<Node> find(EntryKey key, String value) {
    return keys.getOrDefault(key, Map.of()).getOrDefault(value, Set.of());
  }
}

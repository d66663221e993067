package org.newsgraph.gazetteer;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.EntryIndex;
import org.newsgraph.store.EntryKey;
import org.newsgraph.store.IndexedEntry;

/// What users' files tell, on disk.
record Added(EntryIndex index) implements Knowledge {
  /// A file may tell of a thing in so many places.
  private static final int PARTS = 10_000;

  @Override
  public boolean knows(Node subject) {
    return !index.find(EntryKey.SUBJECT, subject.getURI(), 1).isEmpty();
  }

  @Override
  public Set<Triple> told(Node subject) {
    return index.find(EntryKey.SUBJECT, subject.getURI(), PARTS).stream()
        .flatMap(entry -> TripleText.read(entry.text()).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Node> find(EntryKey key, String value) {
    return index.find(key, value, MANY).stream()
        .map(IndexedEntry::subject)
        .map(NodeFactory::createURI)
        .collect(Collectors.toSet());
  }
}

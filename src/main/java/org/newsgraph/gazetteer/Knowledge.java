package org.newsgraph.gazetteer;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.EntryKey;

/// What is known beforehand of things, each under the IRI that its source has for it.
interface Knowledge {
  /// So many things of one name are told apart by nothing.
  int MANY = 500;

  /// Tells whether anything is told of a thing.
  boolean knows(Node subject);

  /// What is told of a thing.
  Set<Triple> told(Node subject);

  /// The things that are found by a key, no more than [#MANY].
  Set<Node> find(EntryKey key, String value);
}

package org.newsgraph.endpoint.thing;

import org.apache.jena.graph.Node;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Prov;

/// Whether a thing is there.
public enum Presence {
  /// The graph tells of it.
  TOLD,
  /// Articles told of it, and were removed.
  REMOVED,
  /// Nothing is known of it.
  UNKNOWN;

  /// @param removed the graph of what was removed
  static Presence of(Node thing, Node removed, StoreReader reader) {
    if (reader.contains(removed, thing, Node.ANY, Node.ANY) && isToldNothingElseOf(thing, reader)) {
      return REMOVED;
    }
    boolean isTold =
        reader.contains(Node.ANY, thing, Node.ANY, Node.ANY)
            || reader.contains(Node.ANY, Node.ANY, Node.ANY, thing)
            || reader.contains(thing);
    return isTold ? TOLD : UNKNOWN;
  }

  /// An update of the store's owner may tell of a thing again.
  private static boolean isToldNothingElseOf(Node thing, StoreReader reader) {
    return reader
        .triplesAbout(thing)
        .allMatch(triple -> triple.getPredicate().equals(Prov.INVALIDATED_AT_TIME));
  }
}

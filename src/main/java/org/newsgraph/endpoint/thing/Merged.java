package org.newsgraph.endpoint.thing;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.store.StoreReader;

/// A thing that is another one, under whose IRI articles tell of it.
final class Merged {
  private static final Node SAME_AS = OWL.sameAs.asNode();

  private Merged() {}

  /// Gives the other one; empty when articles name the thing itself.
  ///
  /// @param links the graph of identity across articles
  static Optional<Node> canonical(Node thing, Node links, StoreReader reader) {
    return reader
        .triples(links, thing, SAME_AS, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .findFirst()
        .filter(canonical -> reader.triplesAbout(thing).allMatch(Merged::isIdentity));
  }

  private static boolean isIdentity(Triple triple) {
    return triple.getPredicate().equals(SAME_AS);
  }
}

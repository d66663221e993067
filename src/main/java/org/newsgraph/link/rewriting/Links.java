package org.newsgraph.link.rewriting;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Reads the links graph.
record Links(StoreReader reader, Node graph, LinkIris iris) {
  static final Node SAME_AS = OWL.sameAs.asNode();

  static Links of(StoreReader reader, Base base) {
    return new Links(reader, base.linksGraph(), new LinkIris(base));
  }

  /// The IRI that a merged one gave way to.
  Optional<Node> canonical(Node merged) {
    return reader
        .triples(graph, merged, SAME_AS, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .min(Links::byIri);
  }

  /// The decisions, each as the triple that tells it.
  Stream<Triple> merged() {
    return reader.triples(graph, Node.ANY, SAME_AS, Node.ANY);
  }

  /// The articles that a merged IRI was renamed in.
  Stream<Node> renamedIn(Node merged) {
    return reader
        .triples(graph, Node.ANY, NewsEvents.RENAMED, merged)
        .map(Triple::getSubject)
        .flatMap(record -> reader.triples(graph, record, NewsEvents.RENAMED_IN, Node.ANY))
        .map(Triple::getObject);
  }

  static int byIri(Node one, Node other) {
    return one.getURI().compareTo(other.getURI());
  }
}

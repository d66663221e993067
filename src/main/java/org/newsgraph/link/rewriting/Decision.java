package org.newsgraph.link.rewriting;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.link.SameThing;
import org.newsgraph.vocabulary.NewsEvents;

/// What the links graph keeps of a decision.
record Decision(SameThing same, LinkIris iris) {
  /// The node of the decision, with its reasons.
  Node node() {
    return iris.of(same.merged());
  }

  /// What is told of the merged IRI.
  List<Triple> identity() {
    return List.of(Triple.create(same.merged(), Links.SAME_AS, same.canonical()));
  }

  /// What is told of the decision.
  List<Triple> description() {
    List<Triple> triples = new ArrayList<>();
    add(triples, RDF.Nodes.type, NewsEvents.LINK);
    add(triples, RDFS.Nodes.label, NodeFactory.createLiteralString(label()));
    add(triples, NewsEvents.LINKED, same.merged());
    add(triples, NewsEvents.LINKED, same.canonical());
    add(triples, NewsEvents.CONFIDENCE, TwoDigits.of(same.confidence()));
    same.reasons()
        .forEach(
            reason -> add(triples, NewsEvents.REASON, NodeFactory.createLiteralString(reason)));
    return triples;
  }

  private void add(List<Triple> triples, Node property, Node value) {
    triples.add(Triple.create(node(), property, value));
  }

  private String label() {
    return iris.shortened(same.merged()) + " is " + iris.shortened(same.canonical());
  }
}

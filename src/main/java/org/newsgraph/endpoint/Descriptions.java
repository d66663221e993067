package org.newsgraph.endpoint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.Prefixes;

/// Describes things in RDF: what all graphs together tell of a thing, what points to it, and the
/// names and classes of everything that is met on the way.
record Descriptions(DatasetGraph dataset, Base base) {
  private static final int OWN_AT_MOST = 5_000;
  private static final int OTHERS_AT_MOST = 1_000;
  private static final List<Node> NAMES = List.of(RDFS.label.asNode(), RDF.type.asNode());

  Graph of(Thing thing) {
    Node node = thing.node(base);
    return Txn.calculateRead(dataset, () -> description(node));
  }

  private Graph description(Node node) {
    Graph graph = GraphFactory.createDefaultGraph();
    find(node, Node.ANY, Node.ANY).limit(OWN_AT_MOST).forEach(graph::add);
    // The mentions in an article belong to what they mention.
    find(Node.ANY, Node.ANY, node)
        .filter(triple -> !triple.getPredicate().equals(Nif.REFERENCE_CONTEXT))
        .limit(OTHERS_AT_MOST)
        .forEach(graph::add);
    addEvidence(graph, node);
    addNames(graph);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.NAMESPACES);
    return graph;
  }

  private void addEvidence(Graph graph, Node node) {
    List<Triple> mentions = graph.stream(node, NewsEvents.HAS_MENTION, Node.ANY).toList();
    mentions.stream()
        .limit(OTHERS_AT_MOST)
        .flatMap(triple -> find(triple.getObject(), Node.ANY, Node.ANY))
        .forEach(graph::add);
  }

  private void addNames(Graph graph) {
    Set<Node> met = new HashSet<>();
    graph.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(Node::isURI)
        .forEach(met::add);
    for (Node node : met) {
      NAMES.forEach(name -> find(node, name, Node.ANY).forEach(graph::add));
    }
  }

  private Stream<Triple> find(Node subject, Node predicate, Node object) {
    return dataset.stream(Quad.unionGraph, subject, predicate, object).map(Quad::asTriple);
  }
}

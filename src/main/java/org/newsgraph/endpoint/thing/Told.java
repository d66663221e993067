package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// What the graphs tell, triple by triple: of all of them together, or of one. It is read within a
/// transaction that the caller began.
record Told(DatasetGraph dataset) {

  Stream<Triple> of(Node subject) {
    return dataset.stream(Quad.unionGraph, subject, Node.ANY, Node.ANY).map(Quad::asTriple);
  }

  Stream<Node> objects(Node subject, Node property) {
    return objectsIn(Quad.unionGraph, subject, property);
  }

  Stream<Node> objectsIn(Node graph, Node subject, Node property) {
    return dataset.stream(graph, subject, property, Node.ANY).map(Quad::getObject);
  }

  Stream<Node> subjects(Node property, Node object) {
    return dataset.stream(Quad.unionGraph, Node.ANY, property, object).map(Quad::getSubject);
  }

  Stream<Triple> in(Node graph, Node property) {
    return dataset.stream(graph, Node.ANY, property, Node.ANY).map(Quad::asTriple);
  }

  /// The texts of a property's values, each once and in order.
  List<String> texts(Node subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .sorted()
        .toList();
  }

  /// The least of them, where graphs differ.
  Optional<String> text(Node subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  boolean has(Node subject, Node property) {
    return dataset.contains(Quad.unionGraph, subject, property, Node.ANY);
  }

  boolean isA(Node subject, Node type) {
    return dataset.contains(Quad.unionGraph, subject, RDF.type.asNode(), type);
  }
}

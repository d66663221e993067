package org.newsgraph.endpoint.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Looks up single statements of what the graphs tell together. It is used within a transaction.
public record Statements(DatasetGraph dataset) {

  /// Tells whether something is stated.
  public boolean hold(Node subject, Node property, Node object) {
    return dataset.contains(Quad.unionGraph, subject, property, object);
  }

  /// Tells whether a thing has any value of a property.
  public boolean has(Node subject, Node property) {
    return hold(subject, property, Node.ANY);
  }

  /// Gives the values of a property.
  public List<Node> objects(Node subject, Node property) {
    try (Stream<Quad> quads = dataset.stream(Quad.unionGraph, subject, property, Node.ANY)) {
      return quads.map(Quad::getObject).toList();
    }
  }

  /// Gives some of the things that have a value.
  public List<Node> subjects(Node property, Node object, int atMost) {
    try (Stream<Quad> quads = dataset.stream(Quad.unionGraph, Node.ANY, property, object)) {
      return quads.map(Quad::getSubject).limit(atMost).toList();
    }
  }

  /// Gives one value of a property: the first.
  public Optional<Node> object(Node subject, Node property) {
    try (Stream<Quad> quads = dataset.stream(Quad.unionGraph, subject, property, Node.ANY)) {
      return quads.map(Quad::getObject).findFirst();
    }
  }

  /// Gives one text: the first in the alphabet, so that it is always the same.
  public Optional<String> text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo);
  }
}

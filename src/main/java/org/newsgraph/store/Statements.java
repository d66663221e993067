package org.newsgraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// Looks up single statements: of what the graphs tell together, each once, or of one of them.
///
/// @param reader reads within one transaction
/// @param hidden properties whose values are not given
public record Statements(StoreReader reader, Set<Node> hidden) {

  /// Looks up anything.
  public static Statements of(StoreReader reader) {
    return new Statements(reader, Set.of());
  }

  public Statements {
    hidden = Set.copyOf(hidden);
  }

  /// Gives what is told of a subject, but for some properties.
  public Stream<Triple> about(Node subject, Collection<Node> without) {
    return reader.scan(subject, Node.ANY, Node.ANY).without(without).stream();
  }

  /// Gives the values of a property.
  public Stream<Node> objects(Node subject, Node property) {
    return hidden.contains(property)
        ? Stream.of()
        : reader.scan(subject, property, Node.ANY).stream().map(Triple::getObject);
  }

  /// Gives the values of a property that one graph tells.
  public Stream<Node> objectsIn(Node graph, Node subject, Node property) {
    return hidden.contains(property)
        ? Stream.of()
        : reader.triples(graph, subject, property, Node.ANY).map(Triple::getObject);
  }

  /// Gives the things that have a value.
  public Stream<Node> subjects(Node property, Node object) {
    return reader.scan(Node.ANY, property, object).stream().map(Triple::getSubject);
  }

  /// Gives one value of a property: the first.
  public Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).findFirst();
  }

  /// Gives one text: the first in the alphabet, so that it is always the same.
  public Optional<String> text(Node subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  /// Tells whether something is stated.
  public boolean hold(Node subject, Node property, Node object) {
    return reader.contains(Node.ANY, subject, property, object);
  }

  /// Tells whether a thing has any value of a property.
  public boolean has(Node subject, Node property) {
    return hold(subject, property, Node.ANY);
  }

  /// Tells whether a thing is of a class.
  public boolean isA(Node subject, Node type) {
    return hold(subject, RDF.type.asNode(), type);
  }
}

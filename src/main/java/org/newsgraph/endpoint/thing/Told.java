package org.newsgraph.endpoint.thing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.StoreReader;
import org.newsgraph.vocabulary.SchemaOrg;

/// What the graphs tell, triple by triple: all of them together, each triple once, or one of them.
///
/// @param reader reads within one transaction
/// @param withText whether the articles' whole texts are shown
record Told(StoreReader reader, boolean withText) {

  DatasetGraph dataset() {
    return reader.dataset();
  }

  /// What is told of a subject, but for some properties.
  Stream<Triple> of(Node subject, Collection<Node> without) {
    return reader.scan(subject, Node.ANY, Node.ANY).without(without).stream();
  }

  Stream<Node> objects(Node subject, Node property) {
    return hides(property)
        ? Stream.of()
        : reader.scan(subject, property, Node.ANY).stream().map(Triple::getObject);
  }

  Stream<Node> objectsIn(Node graph, Node subject, Node property) {
    return hides(property)
        ? Stream.of()
        : reader.triples(graph, subject, property, Node.ANY).map(Triple::getObject);
  }

  Stream<Node> subjects(Node property, Node object) {
    return reader.scan(Node.ANY, property, object).stream().map(Triple::getSubject);
  }

  Stream<Triple> in(Node graph, Node property) {
    return reader.triples(graph, Node.ANY, property, Node.ANY);
  }

  /// The texts of a property's values, each once and in order.
  List<String> texts(Node subject, Node property) {
    return literals(subject, property).distinct().sorted().toList();
  }

  /// The least of them, where graphs differ.
  Optional<String> text(Node subject, Node property) {
    return literals(subject, property).min(Comparator.naturalOrder());
  }

  private Stream<String> literals(Node subject, Node property) {
    return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  boolean has(Node subject, Node property) {
    return reader.contains(Node.ANY, subject, property, Node.ANY);
  }

  boolean isA(Node subject, Node type) {
    return reader.contains(Node.ANY, subject, RDF.type.asNode(), type);
  }

  private boolean hides(Node property) {
    return !withText && property.equals(SchemaOrg.TEXT);
  }
}

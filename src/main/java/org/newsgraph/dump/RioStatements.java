package org.newsgraph.dump;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/// Jena's triples as RDF4J's statements.
final class RioStatements {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioStatements() {}

  static Statement statement(Triple triple) {
    return VALUES.createStatement(
        resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
  }

  static Statement statement(Triple triple, Node graph) {
    return VALUES.createStatement(
        resource(triple.getSubject()),
        iri(triple.getPredicate()),
        value(triple.getObject()),
        iri(graph));
  }

  private static Value value(Node node) {
    return node.isLiteral() ? literal(node) : resource(node);
  }

  private static Resource resource(Node node) {
    return node.isBlank()
        ? VALUES.createBNode(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()))
        : iri(node);
  }

  private static IRI iri(Node node) {
    return VALUES.createIRI(node.getURI());
  }

  private static Literal literal(Node node) {
    String text = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, node.getLiteralLanguage());
  }
}

package org.newsgraph.dump;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The order of a dump: subjects by IRI; of a subject, `rdf:type` first and then predicates by IRI;
/// of a predicate, IRIs before literals, these by text, then language, then datatype. Texts compare
/// by UTF-16 code units, whatever the machine's language.
final class DumpOrder {
  /// Orders IRIs, then blank nodes, then literals.
  static final Comparator<Node> TERMS =
      Comparator.comparingInt(DumpOrder::kind)
          .thenComparing(DumpOrder::text)
          .thenComparing(DumpOrder::language)
          .thenComparing(DumpOrder::datatype);

  /// Orders the triples of a graph.
  static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, TERMS)
          .thenComparing(triple -> !triple.getPredicate().equals(RDF.Nodes.type))
          .thenComparing(Triple::getPredicate, TERMS)
          .thenComparing(Triple::getObject, TERMS);

  private DumpOrder() {}

  private static int kind(Node node) {
    if (node.isURI()) {
      return 0;
    }
    return node.isBlank() ? 1 : 2;
  }

  private static String text(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isBlank() ? node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }

  private static String language(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage() : "";
  }

  private static String datatype(Node node) {
    return node.isLiteral() ? node.getLiteralDatatypeURI() : "";
  }
}

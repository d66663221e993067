package org.newsgraph.endpoint.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.page.Words;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.NewsEvents;

/// Looks up what an ontology tells, in an order that is always the same.
record Told(Graph ontology) {

  /// The IRI of the ontology.
  Node self() {
    return ontology.stream(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
        .map(triple -> triple.getSubject())
        .min(Comparator.comparing(Node::getURI))
        .orElse(Node.ANY);
  }

  /// The terms of ours that it defines.
  List<Node> terms() {
    return ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(Told::isOurs)
        .distinct()
        .sorted(Comparator.comparing(term -> term.getURI().toLowerCase(Locale.ROOT)))
        .toList();
  }

  static boolean isOurs(Node term) {
    return term.isURI()
        && term.getURI().startsWith(NewsEvents.NAMESPACE)
        && term.getURI().length() > NewsEvents.NAMESPACE.length();
  }

  /// The last part of a term's IRI, by which pages lead to it.
  static String id(Node term) {
    return term.getURI().substring(NewsEvents.NAMESPACE.length());
  }

  boolean isA(Node term, Set<Node> types) {
    return types.stream().anyMatch(type -> ontology.contains(term, RDF.type.asNode(), type));
  }

  Stream<Node> values(Node subject, Property property) {
    return ontology.stream(subject, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI));
  }

  /// Of what this is the value.
  Stream<Node> subjects(Property property, Node value) {
    return ontology.stream(Node.ANY, property.asNode(), value)
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI));
  }

  Stream<String> texts(Node subject, Node property) {
    return ontology.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  Optional<String> text(Node subject, Property property) {
    return texts(subject, property.asNode()).findFirst();
  }

  String label(Node term) {
    return text(term, RDFS.label).orElseGet(() -> Words.ofTerm(term.getURI()));
  }

  /// Refers to a term as queries write it, with its name where that is a code.
  Reference written(Node term) {
    String written = ontology.getPrefixMapping().shortForm(term.getURI());
    Optional<String> name = isOurs(term) ? Optional.empty() : text(term, RDFS.label);
    return reference(term, name.map(known -> written + " " + known).orElse(written));
  }

  /// Refers to a term of ours by its name, and to others as queries write them.
  Reference named(Node term) {
    return isOurs(term) ? reference(term, label(term)) : written(term);
  }

  private static Reference reference(Node term, String text) {
    if (isOurs(term)) {
      return new Reference(text, "#" + id(term), false);
    }
    // Other schemes than these, such as javascript:, must not become links.
    boolean web = term.getURI().startsWith("http://") || term.getURI().startsWith("https://");
    return new Reference(text, web ? term.getURI() : "", true);
  }
}

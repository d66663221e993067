package org.newsgraph.link.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The triples of one article's graph, by subject.
final class Statements {
  private final Map<Node, List<Triple>> bySubject;
  private final Set<Node> classes;

  Statements(Collection<Triple> triples) {
    bySubject = triples.stream().collect(Collectors.groupingBy(Triple::getSubject));
    classes =
        triples.stream()
            .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
            .map(Triple::getObject)
            .collect(Collectors.toSet());
  }

  /// Tells whether something is of a class.
  boolean isClass(Node node) {
    return classes.contains(node);
  }

  Stream<Node> objects(Node subject, Node property) {
    return about(subject)
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject);
  }

  Stream<Triple> about(Node subject) {
    return bySubject.getOrDefault(subject, List.of()).stream();
  }

  Stream<String> texts(Node subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  Optional<Integer> number(Node subject, Node property) {
    return texts(subject, property).flatMap(text -> parsed(text).stream()).findFirst();
  }

  Optional<LocalDate> day(Node subject, Node property) {
    return texts(subject, property).flatMap(text -> parsedDay(text).stream()).findFirst();
  }

  private static Optional<Integer> parsed(String text) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parsedDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

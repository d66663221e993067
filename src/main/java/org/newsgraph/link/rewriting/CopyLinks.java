package org.newsgraph.link.rewriting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.link.Copy;
import org.newsgraph.store.StoreReader;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Prov;

/// What the links graph tells of copies: of each copy its original, and in a node of its own how
/// alike they are and why that is thought.
record CopyLinks(Node graph, LinkIris iris) {

  /// Tells whether the graph tells of a copy, or of a decision on one.
  boolean tellsOf(Node subject, StoreReader reader) {
    return reader.contains(graph, subject, Prov.WAS_DERIVED_FROM, Node.ANY)
        || reader.contains(graph, subject, NewsEvents.DUPLICATE_OF, Node.ANY)
        || reader.contains(graph, subject, RDF.Nodes.type, NewsEvents.TEXT_REUSE);
  }

  /// All subjects of what the graph tells of copies.
  Set<Node> subjects(StoreReader reader) {
    return Stream.of(
            reader.triples(graph, Node.ANY, Prov.WAS_DERIVED_FROM, Node.ANY),
            reader.triples(graph, Node.ANY, NewsEvents.DUPLICATE_OF, Node.ANY),
            reader.triples(graph, Node.ANY, RDF.Nodes.type, NewsEvents.TEXT_REUSE))
        .flatMap(triples -> triples)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /// Takes back that an article is a copy, and that others are copies of it.
  void forget(Node article, StoreWriter writer) {
    List<Node> copies =
        writer
            .reader()
            .triples(graph, Node.ANY, Prov.WAS_DERIVED_FROM, article)
            .map(Triple::getSubject)
            .toList();
    Stream.concat(Stream.of(article), copies.stream())
        .flatMap(copy -> Stream.of(copy, iris.ofCopy(copy)))
        .filter(subject -> tellsOf(subject, writer.reader()))
        .forEach(subject -> writer.replaceAbout(graph, subject, List.of()));
  }

  void write(Copy copy, StoreWriter writer) {
    writer.replaceAbout(graph, copy.article(), derivation(copy));
    writer.replaceAbout(graph, iris.ofCopy(copy.article()), description(copy));
  }

  /// A duplicate is derived, too, so that one property finds all copies.
  private static List<Triple> derivation(Copy copy) {
    Stream<Node> properties =
        copy.identical()
            ? Stream.of(Prov.WAS_DERIVED_FROM, NewsEvents.DUPLICATE_OF)
            : Stream.of(Prov.WAS_DERIVED_FROM);
    return properties
        .map(property -> Triple.create(copy.article(), property, copy.original()))
        .toList();
  }

  private List<Triple> description(Copy copy) {
    Node node = iris.ofCopy(copy.article());
    String label =
        iris.shortened(copy.article()) + " is a copy of " + iris.shortened(copy.original());
    return List.of(
        Triple.create(node, RDF.Nodes.type, NewsEvents.TEXT_REUSE),
        Triple.create(node, RDFS.Nodes.label, NodeFactory.createLiteralString(label)),
        Triple.create(node, NewsEvents.LINKED, copy.article()),
        Triple.create(node, NewsEvents.LINKED, copy.original()),
        Triple.create(node, NewsEvents.SIMILARITY, TwoDigits.of(copy.similarity())),
        Triple.create(node, NewsEvents.CONTAINMENT, TwoDigits.of(copy.containment())),
        Triple.create(node, NewsEvents.REASON, NodeFactory.createLiteralString(copy.reason())));
  }
}

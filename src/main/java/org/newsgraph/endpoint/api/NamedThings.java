package org.newsgraph.endpoint.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Finds things by what people call them.
record NamedThings(DatasetGraph dataset, Base base) {
  private static final int MEANT_AT_MOST = 50;

  /// Finds what an IRI, a path or a name means, in this order: the IRI itself, the path behind the
  /// base, what has the name as its label, what has it as another name, and what has the name's
  /// words in its IRI.
  List<Node> called(String written) {
    List<Supplier<Stream<Node>>> ways =
        List.of(
            () -> iri(written),
            () -> Thing.ofPath(written).map(thing -> thing.node(base)).stream(),
            () -> labelled(RDFS.label.asNode(), written),
            () -> labelled(SKOS.altLabel.asNode(), written),
            () -> slug(written));
    return Txn.calculateRead(dataset, () -> first(ways));
  }

  private List<Node> first(List<Supplier<Stream<Node>>> ways) {
    return ways.stream()
        .map(way -> way.get().filter(this::isKnown).distinct().limit(MEANT_AT_MOST).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<Node> iri(String written) {
    boolean possible = written.matches("https?://[^\\s<>\"{}|\\\\^`\\p{Cc}]+");
    return possible ? Stream.of(NodeFactory.createURI(written)) : Stream.empty();
  }

  private Stream<Node> labelled(Node property, String name) {
    return dataset.stream(
            Quad.unionGraph, Node.ANY, property, NodeFactory.createLiteralString(name))
        .map(Quad::getSubject)
        .filter(Node::isURI);
  }

  private Stream<Node> slug(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return Arrays.stream(Folder.values())
        .map(folder -> Thing.ofPath(folder + "/" + slug))
        .flatMap(Optional::stream)
        .map(thing -> thing.node(base));
  }

  private boolean isKnown(Node node) {
    return dataset.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
        || dataset.contains(Quad.unionGraph, Node.ANY, Node.ANY, node);
  }
}

package org.newsgraph.link.rewriting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// A thing of which an article told under several IRIs, under its one IRI.
///
/// @param single the values of properties of which a thing has but one
record JointThing(Node canonical, Map<Node, Set<Node>> single) {
  private static final Node LABEL = RDFS.Nodes.label;
  private static final Node OTHER_LABEL = SKOS.altLabel.asNode();

  /// @param own the article's own IRIs of the thing
  /// @param triples the article's own triples that tell of those
  /// @param names gives canonical names, and the types that go with them
  static JointThing of(
      Node canonical, List<Node> own, Collection<Triple> triples, CanonicalNames names) {
    Map<Node, List<Triple>> told =
        triples.stream().collect(Collectors.groupingBy(Triple::getSubject));
    List<Telling> tellings =
        own.stream()
            .sorted(
                Comparator.comparing((Node node) -> !node.equals(canonical))
                    .thenComparing(Links::byIri))
            .map(node -> telling(canonical, told.getOrDefault(node, List.of()), names.canonical()))
            .toList();
    return new JointThing(canonical, SingleValues.of(canonical, tellings, names.folders()));
  }

  private static Telling telling(Node canonical, List<Triple> triples, Map<Node, Node> names) {
    return new Telling(
        triples.stream()
            .map(triple -> RenamedGraph.renamed(triple, names))
            .filter(triple -> !triple.getObject().equals(canonical))
            .collect(Collectors.toSet()));
  }

  /// What becomes of a renamed triple about the thing. Nothing is tied to itself, and a label that
  /// gives way is another name; types that do not fit its IRI give way to those that do.
  Stream<Triple> tell(Triple triple) {
    Node property = triple.getPredicate();
    Node object = triple.getObject();
    if (object.equals(canonical) || (property.equals(OTHER_LABEL) && isLabel(object))) {
      return Stream.of();
    }
    if (single.getOrDefault(property, Set.of(object)).contains(object)) {
      return Stream.of(triple);
    }
    if (property.equals(RDF.Nodes.type)) {
      return single.getOrDefault(property, Set.of()).stream()
          .map(type -> Triple.create(canonical, property, type));
    }
    return property.equals(LABEL)
        ? Stream.of(Triple.create(canonical, OTHER_LABEL, object))
        : Stream.of();
  }

  private boolean isLabel(Node name) {
    return single.getOrDefault(LABEL, Set.of()).contains(name);
  }
}

package org.newsgraph.endpoint.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.endpoint.view.OntologyView;

/// Terms of one kind as a tree, below those of other vocabularies that they are kinds of.
///
/// @param broader what leads from a term to those above it
record Hierarchy(Told told, Property broader, Use use) {
  private static final Comparator<Node> ORDER =
      Comparator.comparing((Node node) -> !Told.isOurs(node)).thenComparing(Node::getURI);

  List<OntologyView.Branch> tree(List<Node> terms) {
    Set<Node> roots = new TreeSet<>(ORDER);
    terms.stream().flatMap(this::roots).forEach(roots::add);
    return roots.stream().map(root -> branch(root, terms)).toList();
  }

  private Stream<Node> roots(Node term) {
    List<Node> above = above(term).toList();
    return above.isEmpty() ? Stream.of(term) : above.stream().flatMap(this::roots);
  }

  /// What things, classes and properties are by OWL is in no tree.
  private Stream<Node> above(Node term) {
    return told.values(term, broader).filter(node -> !node.getURI().startsWith(OWL.NS));
  }

  private OntologyView.Branch branch(Node term, List<Node> terms) {
    return new OntologyView.Branch(
        told.named(term),
        Told.isOurs(term) ? use.number(term) : "",
        told.subjects(broader, term)
            .filter(terms::contains)
            .map(narrower -> branch(narrower, terms))
            .toList());
  }
}

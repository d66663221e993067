package org.newsgraph.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.endpoint.thing.PageNumber;
import org.newsgraph.vocabulary.Hydra;

/// A page of what is told of a thing.
///
/// @param page its number
/// @param more whether another page follows
record Description(Graph graph, PageNumber page, boolean more) {

  Optional<PageNumber> next() {
    return more ? Optional.of(page.next()) : Optional.empty();
  }

  Optional<PageNumber> previous() {
    return page.isFirst() ? Optional.empty() : Optional.of(page.previous());
  }

  /// The other pages by the relation in which they stand to this one; none when it is the only one.
  Map<String, PageNumber> others() {
    Map<String, PageNumber> others = new LinkedHashMap<>();
    if (more || !page.isFirst()) {
      others.put("first", PageNumber.FIRST);
    }
    previous().ifPresent(number -> others.put("prev", number));
    next().ifPresent(number -> others.put("next", number));
    return others;
  }

  /// Says in the graph which other pages there are, so that who has but the data finds them.
  ///
  /// @param document the IRI of the whole description, in no particular format
  void tellOfOthers(String document) {
    if (others().isEmpty()) {
      return;
    }
    Node view = node(document, page);
    graph.getPrefixMapping().setNsPrefix("hydra", Hydra.NAMESPACE);
    graph.add(NodeFactory.createURI(document), Hydra.VIEW, view);
    graph.add(view, RDF.type.asNode(), Hydra.PARTIAL_COLLECTION_VIEW);
    graph.add(view, Hydra.FIRST, node(document, PageNumber.FIRST));
    previous().ifPresent(number -> graph.add(view, Hydra.PREVIOUS, node(document, number)));
    next().ifPresent(number -> graph.add(view, Hydra.NEXT, node(document, number)));
  }

  private static Node node(String document, PageNumber number) {
    return NodeFactory.createURI(number.address(document));
  }
}

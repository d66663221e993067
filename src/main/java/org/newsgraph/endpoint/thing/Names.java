package org.newsgraph.endpoint.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.endpoint.page.Links;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.SchemaOrg;

/// The names of what a page shows, each looked up once.
final class Names {
  private static final Comparator<String> BEST =
      Comparator.comparing((String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.naturalOrder());

  private final Told told;
  private final Links links;
  private final Map<Node, Reference> known = new HashMap<>();

  Names(Told told, Links links) {
    this.told = told;
    this.links = links;
  }

  Links links() {
    return links;
  }

  /// A name with the address of its page.
  Reference to(Node node) {
    return known.computeIfAbsent(node, one -> links.to(one, name(one)));
  }

  List<Reference> to(List<Node> nodes) {
    return nodes.stream().map(this::to).toList();
  }

  /// What a thing is called, or what can be read out of its IRI.
  String of(Node node) {
    return to(node).text();
  }

  /// Articles tell different names of a thing; one in capitals alone is a headline's.
  private Optional<String> name(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    return told.texts(node, RDFS.label.asNode()).stream()
        .min(BEST)
        .or(() -> told.text(node, SchemaOrg.HEADLINE));
  }
}

package org.newsgraph.endpoint.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.page.Links;
import org.newsgraph.endpoint.page.PreferredName;
import org.newsgraph.endpoint.page.Thing;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.store.Statements;
import org.newsgraph.vocabulary.Folder;

/// The names of what a page shows, each looked up once.
final class Names {
  private final PreferredName preferred;
  private final Links links;
  private final Map<Node, Reference> known = new HashMap<>();

  Names(Statements told, Links links) {
    this.preferred = new PreferredName(told.reader(), links.base());
    this.links = links;
  }

  /// The folder of one of our own things.
  Optional<Folder> folder(Node node) {
    return node.isURI()
        ? Thing.ofIri(links.base(), node.getURI()).map(Thing::folder)
        : Optional.empty();
  }

  Links links() {
    return links;
  }

  /// A name with the address of its page.
  Reference to(Node node) {
    return known.computeIfAbsent(node, one -> links.to(one, this::name));
  }

  private Optional<String> name(Node node) {
    return node.isURI() || node.isBlank() ? preferred.of(node) : Optional.empty();
  }

  List<Reference> to(List<Node> nodes) {
    return nodes.stream().map(this::to).toList();
  }

  /// What a thing is called, or what can be read out of its IRI.
  String of(Node node) {
    return to(node).text();
  }
}

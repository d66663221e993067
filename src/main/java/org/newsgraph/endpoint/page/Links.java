package org.newsgraph.endpoint.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Makes addresses relative to a page, so that the pages can be browsed wherever they are served.
///
/// @param root the way from the page up to the home page: `./` or `../../`
public record Links(Base base, String root) {

  /// Refers to a node by a name, or by what can be read out of its IRI.
  public Reference to(Node node, Optional<String> name) {
    if (!node.isURI()) {
      return Reference.plain(node.isLiteral() ? node.getLiteralLexicalForm() : name.orElse(""));
    }
    String iri = node.getURI();
    Optional<Thing> thing = Thing.ofIri(base, iri);
    if (thing.isPresent()) {
      String text = name.orElseGet(() -> thing.get().slug().replace('-', ' '));
      return new Reference(text, root + "page/" + thing.get().path(), false);
    }
    if (iri.startsWith(NewsEvents.NAMESPACE)) {
      String term = iri.substring(NewsEvents.NAMESPACE.length());
      return new Reference(
          name.orElseGet(() -> Words.ofTerm(iri)), root + "ontology#" + term, false);
    }
    // Other schemes than these, such as javascript:, must not become links.
    boolean web = iri.startsWith("http://") || iri.startsWith("https://");
    return new Reference(name.orElse(iri), web ? iri : "", true);
  }
}

package org.newsgraph.endpoint.page;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.endpoint.view.Reference;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.NewsEvents;

/// Makes addresses relative to a page, so that the pages can be browsed wherever they are served.
///
/// @param root the way from the page up to the home page: `./` or `../../`
public record Links(Base base, String root) {
  /// Triples within triples may have been made to be endless.
  private static final int TRIPLES_WITHIN = 4;

  /// Refers to a node by a name, or by what can be read out of its IRI.
  public Reference to(Node node, Optional<String> name) {
    return node.isTripleTerm() ? to(node, term -> Optional.empty()) : named(node, name);
  }

  /// Refers to a node, and to the terms within a triple, by their names.
  public Reference to(Node node, Function<Node, Optional<String>> names) {
    return to(node, names, TRIPLES_WITHIN);
  }

  private Reference to(Node node, Function<Node, Optional<String>> names, int within) {
    if (!node.isTripleTerm()) {
      return named(node, names.apply(node));
    }
    Triple triple = node.getTriple();
    return within == 0
        ? Reference.plain("…")
        : Reference.triple(
            to(triple.getSubject(), names, within - 1),
            to(triple.getPredicate(), names, within - 1),
            to(triple.getObject(), names, within - 1));
  }

  private Reference named(Node node, Optional<String> name) {
    if (node.isLiteral()) {
      return Reference.plain(node.getLiteralLexicalForm());
    }
    if (!node.isURI()) {
      return Reference.plain(name.orElseGet(() -> "_:" + node.getBlankNodeLabel()));
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

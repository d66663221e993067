package org.newsgraph.dump;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.vocabulary.NewsEvents;
import org.newsgraph.vocabulary.Nif;
import org.newsgraph.vocabulary.SchemaOrg;

/// Leaves of a graph what may be published where the articles themselves may not: neither their
/// texts nor their sentences, and of what is quoted from them no more than so much. Offsets stay,
/// so that who has the texts finds the places.
///
/// @param longest how long a quotation may be, in Unicode code points
record Quotable(int longest) {
  private static final Set<Node> TEXTS = Set.of(SchemaOrg.TEXT, NewsEvents.SENTENCE);
  private static final Set<Node> QUOTING = Set.of(NewsEvents.CONTENT, Nif.ANCHOR_OF);
  private static final String REST = "…";

  /// The triple as it may be published; empty when it may not.
  Optional<Triple> of(Triple triple) {
    if (TEXTS.contains(triple.getPredicate())) {
      return Optional.empty();
    }
    return Optional.of(QUOTING.contains(triple.getPredicate()) ? cut(triple) : triple);
  }

  private Triple cut(Triple triple) {
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      return triple;
    }
    String text = object.getLiteralLexicalForm();
    if (text.codePointCount(0, text.length()) <= longest) {
      return triple;
    }
    String begin = text.substring(0, text.offsetByCodePoints(0, longest - 1)) + REST;
    return Triple.create(
        triple.getSubject(), triple.getPredicate(), NodeFactory.createLiteralString(begin));
  }
}

package org.newsgraph.link;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;
import org.newsgraph.vocabulary.Prefixes;

/// An IRI as people write it: in full, or from the base on.
public final class GivenIri {
  private static final Pattern NEVER_IN_AN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

  private GivenIri() {}

  /// Reads the IRI of a thing that may be the same as another.
  ///
  /// @throws LinkException when it is no IRI, or that of an article or of a term of a vocabulary
  public static Node of(String text, Base base) {
    if (text.isEmpty() || NEVER_IN_AN_IRI.matcher(text).find()) {
      throw new LinkException(
          "\"" + text + "\" is no IRI; write one in full, or from the base on: person/jane-doe");
    }
    String iri = base.resolved(text);
    if (iri.startsWith(base.node(Folder.article, "").getURI())) {
      throw new LinkException(
          text + " is an article's, and articles are never one; give people, places, events …");
    }
    Node node = NodeFactory.createURI(iri);
    if (Prefixes.isTerm(node)) {
      throw new LinkException(
          text + " is a term of a vocabulary, which keeps its name; give people, places, events …");
    }
    return node;
  }
}

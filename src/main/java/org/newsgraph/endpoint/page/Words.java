package org.newsgraph.endpoint.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.vocabulary.Prefixes;

/// Names of ontology terms as people write them.
public final class Words {
  private Words() {}

  /// Reads a term's name out of its IRI: `…#LegalProceeding` is `legal proceeding`.
  public static String ofTerm(String iri) {
    String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /// A property's name as a heading: `contained in place` becomes `Contained in place`.
  public static String heading(Node property) {
    String words = ofTerm(property.getURI());
    return words.isEmpty()
        ? property.getURI()
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// Abbreviates the IRI of a term by the prefix that queries write: `schema:Person`.
  static Optional<String> prefixed(Node term) {
    return Prefixes.NAMESPACES.entrySet().stream()
        .filter(prefix -> term.isURI() && term.getURI().startsWith(prefix.getValue()))
        .max(Map.Entry.comparingByValue())
        .map(prefix -> prefix.getKey() + ":" + term.getURI().substring(prefix.getValue().length()));
  }
}

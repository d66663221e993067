package org.newsgraph.endpoint.page;

import java.util.Locale;
import org.apache.jena.graph.Node;

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
}

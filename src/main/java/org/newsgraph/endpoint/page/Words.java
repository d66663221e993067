package org.newsgraph.endpoint.page;

import java.util.Locale;

/// Names of ontology terms as people write them.
final class Words {
  private Words() {}

  /// Reads a term's name out of its IRI: `…#LegalProceeding` is `legal proceeding`.
  static String ofTerm(String iri) {
    String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}

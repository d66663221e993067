package org.newsgraph.mapping;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/// Tells the IRIs that can be written in every RDF format and opened in a browser.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>
public final class WebIri {
  private WebIri() {}

  /// Whether the text is an absolute http or https IRI without fault.
  public static boolean isValid(String text) {
    try {
      IRIx iri = IRIx.create(text);
      return iri.isAbsolute()
          && !iri.hasViolations()
          && (iri.hasScheme("http") || iri.hasScheme("https"));
    } catch (IRIException e) {
      return false;
    }
  }
}

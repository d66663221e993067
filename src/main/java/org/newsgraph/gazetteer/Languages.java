package org.newsgraph.gazetteer;

import java.util.Locale;
import org.apache.jena.graph.Node;

/// The languages whose texts are read.
final class Languages {
  private Languages() {}

  /// Tells whether a literal is in English, in no language, or, as Wikidata says of names that most
  /// languages share, in several.
  static boolean isRead(Node literal) {
    String tag = literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
    return tag.isEmpty() || tag.equals("en") || tag.startsWith("en-") || tag.equals("mul");
  }
}

package org.newsgraph.endpoint.thing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/// A mention's place in its article, as its IRI tells it: `…/article/x#char=120,143`, in code
/// points.
///
/// @param article the article's IRI
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5147">RFC 5147, Fragments of Plain Text</a>
record Mark(String article, int begin, int end) {
  private static final Pattern MENTION = Pattern.compile("([^#]+)#char=([0-9]{1,9}),([0-9]{1,9})");

  /// Empty when the IRI is not a mention's.
  static Optional<Mark> of(Node mention) {
    if (!mention.isURI()) {
      return Optional.empty();
    }
    Matcher parts = MENTION.matcher(mention.getURI());
    return parts.matches()
        ? Optional.of(
            new Mark(
                parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  /// The name of the place within the article's page, the same as in the mention's IRI.
  String anchor() {
    return "char=" + begin + "," + end;
  }
}

package org.newsgraph.article.markup;

/// A piece of XML.
///
/// @param name of the element, with its prefix; empty where it is no tag
/// @param length in bytes; 0 where it has been taken already
record XmlToken(Kind kind, String name, int length) {

  /// What it is.
  enum Kind {
    START,
    /// An element without content, `<br/>`.
    EMPTY,
    END,
    /// A tag that does not end.
    BROKEN,
    /// Text, a comment, a CDATA section, a processing instruction.
    OTHER,
    /// What does not end before the part that it is in.
    UNCLOSED,
    END_OF_INPUT
  }

  /// Something that has been taken already.
  static XmlToken taken(Kind kind) {
    return new XmlToken(kind, "", 0);
  }

  /// The name without its prefix.
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }
}

package org.newsgraph.article.markup;

import java.util.Set;
import java.util.function.Function;

/// A format in XML whose items are elements that do not stand within each other.
public interface XmlItemFormat {

  /// Its media type.
  String mediaType();

  /// The names of the elements that are its items, without prefix.
  Set<String> elements();

  /// How its items are read.
  ///
  /// @param document the document's own element, as far as it goes before the first item
  Function<XmlNode, Item> items(XmlNode document);
}

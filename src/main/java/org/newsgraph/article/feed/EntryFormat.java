package org.newsgraph.article.feed;

import org.newsgraph.article.markup.XmlNode;

/// A family of feeds in XML.
interface EntryFormat {

  /// Its media type.
  String mediaType();

  /// What a feed tells before its first item.
  ///
  /// @param feed the document's own element, as far as it goes before that item
  Channel channel(XmlNode feed);

  /// An item.
  Entry entry(XmlNode item, Channel channel);
}

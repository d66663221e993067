package org.newsgraph.article.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.date.WrittenDate;
import org.newsgraph.article.markup.HtmlFragment;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.MetadataText;
import org.newsgraph.article.markup.XmlItemFormat;
import org.newsgraph.article.markup.XmlNode;

/// RSS 0.9x, 1.0 and 2.0, with what the modules Content and Dublin Core and elements of Atom add.
/// The elements of RSS itself are in the namespace of the item, whichever that is.
final class Rss implements XmlItemFormat {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  @Override
  public String mediaType() {
    return "application/rss+xml";
  }

  @Override
  public Set<String> elements() {
    return Set.of("item");
  }

  @Override
  public Function<XmlNode, Item> items(XmlNode document) {
    Channel channel = channel(document);
    return item -> item(item, channel);
  }

  private static Channel channel(XmlNode feed) {
    Optional<XmlNode> channel = feed.children().filter(n -> n.name().equals("channel")).findFirst();
    return new Channel(
        channel.flatMap(node -> own(node, "title")).flatMap(MetadataText::htmlLine),
        channel
            .flatMap(node -> own(node, "link"))
            .flatMap(link -> MetadataText.address(link, Optional.empty())),
        channel
            .flatMap(node -> own(node, "language").or(() -> other(node, DC, "language")))
            .or(() -> channel.flatMap(node -> node.inherited("xml:lang")))
            .flatMap(MetadataText::language),
        List.of());
  }

  private static Item item(XmlNode item, Channel channel) {
    Metadata metadata =
        new Metadata(
            url(item, channel),
            own(item, "title").or(() -> other(item, DC, "title")).flatMap(MetadataText::htmlLine),
            publisher(item).or(channel::title),
            authors(item),
            published(item),
            Optional.empty(),
            other(item, DC, "language")
                .or(() -> item.inherited("xml:lang"))
                .flatMap(MetadataText::language)
                .or(channel::language));
    Optional<String> id = own(item, "guid").or(() -> item.attribute("rdf:about"));
    return new Item(id.flatMap(MetadataText::line), metadata, text(item));
  }

  /// The whole content, where the item carries it.
  private static String text(XmlNode item) {
    return Stream.of(
            item.child(CONTENT, "encoded"),
            item.child(XHTML, "body"),
            item.child(XHTML, "div"),
            item.child(ATOM, "content"),
            item.child(item.namespace(), "description"),
            item.child(ATOM, "summary"),
            item.child(DC, "description"))
        .flatMap(Optional::stream)
        .map(node -> HtmlFragment.text(node.html()))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> url(XmlNode item, Channel channel) {
    Optional<String> permalink =
        item.child(item.namespace(), "guid")
            .filter(guid -> !guid.attribute("isPermaLink").orElse("").equalsIgnoreCase("false"))
            .map(XmlNode::text)
            .flatMap(guid -> MetadataText.address(guid, Optional.empty()));
    return own(item, "link")
        .flatMap(link -> MetadataText.address(link, channel.address()))
        .or(() ->
            item.children(ATOM, "link")
                .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
                .flatMap(link -> link.attribute("href").stream())
                .flatMap(link -> MetadataText.address(link, channel.address()).stream())
                .findFirst())
        .or(() -> permalink);
  }

  /// An item may come from another feed than the one that it is in.
  private static Optional<String> publisher(XmlNode item) {
    return own(item, "source")
        .or(() -> other(item, DC, "publisher"))
        .flatMap(MetadataText::htmlLine);
  }

  private static List<String> authors(XmlNode item) {
    List<String> creators =
        authors(item.children(DC, "creator"), text -> MetadataText.authors(text).stream());
    if (!creators.isEmpty()) {
      return creators;
    }
    List<String> authors =
        authors(
            item.children(item.namespace(), "author"), text -> MetadataText.authors(text).stream());
    return authors.isEmpty()
        ? authors(
            item.children(ATOM, "author").flatMap(author -> author.children(ATOM, "name")),
            text -> MetadataText.author(text).stream())
        : authors;
  }

  private static List<String> authors(
      Stream<XmlNode> nodes, Function<String, Stream<String>> names) {
    return nodes
        .flatMap(node -> MetadataText.htmlLine(node.html()).stream())
        .flatMap(names)
        .distinct()
        .toList();
  }

  private static Optional<Publication> published(XmlNode item) {
    return Stream.of(
            own(item, "pubDate"),
            other(item, DC, "date"),
            other(item, TERMS, "issued"),
            other(item, TERMS, "created"),
            other(item, ATOM, "published"),
            other(item, TERMS, "modified"),
            other(item, ATOM, "updated"))
        .flatMap(Optional::stream)
        .flatMap(text -> WrittenDate.of(text).stream())
        .findFirst();
  }

  private static Optional<String> own(XmlNode node, String name) {
    return other(node, node.namespace(), name);
  }

  private static Optional<String> other(XmlNode node, String namespace, String name) {
    return node.children(namespace, name)
        .map(XmlNode::html)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}

package org.newsgraph.article.feed;

import java.util.List;
import java.util.Locale;
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

/// Atom 1.0 (RFC 4287) and the draft 0.3 that was in use before it.
final class Atom implements XmlItemFormat {
  @Override
  public String mediaType() {
    return "application/atom+xml";
  }

  @Override
  public Set<String> elements() {
    return Set.of("entry");
  }

  @Override
  public Function<XmlNode, Item> items(XmlNode document) {
    Channel channel = channel(document);
    return item -> item(item, channel);
  }

  private static Channel channel(XmlNode feed) {
    return new Channel(
        own(feed, "title").flatMap(Atom::line),
        link(feed, Optional.empty()),
        feed.attribute("xml:lang").flatMap(MetadataText::language),
        authors(feed));
  }

  private static Item item(XmlNode entry, Channel channel) {
    Optional<XmlNode> source = own(entry, "source");
    List<String> authors =
        Stream.of(authors(entry), source.map(Atom::authors).orElse(List.of()), channel.authors())
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
    Metadata metadata =
        new Metadata(
            link(entry, channel.address()),
            own(entry, "title").flatMap(Atom::line),
            source.flatMap(of -> own(of, "title")).flatMap(Atom::line).or(channel::title),
            authors,
            published(entry),
            Optional.empty(),
            own(entry, "content")
                .flatMap(content -> content.inherited("xml:lang"))
                .or(() -> entry.inherited("xml:lang"))
                .flatMap(MetadataText::language)
                .or(channel::language));
    Optional<String> id = own(entry, "id").map(XmlNode::text).flatMap(MetadataText::line);
    return new Item(id, metadata, text(entry));
  }

  private static String text(XmlNode entry) {
    return Stream.of("content", "summary")
        .flatMap(name -> own(entry, name).stream())
        .flatMap(node -> text(node, true).stream())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /// A text construct or a content (RFC 4287, sections 3.1 and 4.1.3); nothing where it is
  /// elsewhere or no text.
  ///
  /// @param lenient whether tags in what is said to be text are tags all the same
  private static Optional<String> text(XmlNode node, boolean lenient) {
    String type = type(node.attribute("type").orElse("text"));
    String mode = node.attribute("mode").orElse("");
    if (node.attribute("src").isPresent() || mode.equals("base64")) {
      return Optional.empty();
    }
    boolean elements = node.children().findAny().isPresent();
    return switch (type) {
      case "xhtml", "application/xhtml+xml" ->
          Optional.of(HtmlFragment.text(elements ? node.markup() : node.text()));
      case "html", "text/html" -> Optional.of(HtmlFragment.text(node.html()));
      case "text", "text/plain" ->
          Optional.of(
              elements || (lenient && HtmlFragment.isMarkup(node.text()))
                  ? HtmlFragment.text(node.html())
                  : HtmlFragment.plain(node.text()));
      default ->
          type.startsWith("text/")
              ? Optional.of(HtmlFragment.ofField(HtmlFragment.plain(node.text())))
              : Optional.empty();
    };
  }

  /// A media type without parameters, in small letters.
  private static String type(String told) {
    return told.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> line(XmlNode node) {
    return text(node, false).flatMap(MetadataText::line);
  }

  private static Optional<String> link(XmlNode node, Optional<String> base) {
    Optional<String> at =
        node.inherited("xml:base")
            .flatMap(written -> MetadataText.address(written, base))
            .or(() -> base);
    return node.children(node.namespace(), "link")
        .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
        .flatMap(link -> link.attribute("href").stream())
        .flatMap(link -> MetadataText.address(link, at).stream())
        .findFirst();
  }

  private static List<String> authors(XmlNode node) {
    return node.children(node.namespace(), "author")
        .flatMap(author -> own(author, "name").stream())
        .flatMap(name -> MetadataText.author(name.text()).stream())
        .distinct()
        .toList();
  }

  /// Those of Atom 0.3 are `issued`, `created` and `modified`.
  private static Optional<Publication> published(XmlNode entry) {
    return Stream.of("published", "issued", "created", "updated", "modified")
        .flatMap(name -> own(entry, name).stream())
        .flatMap(node -> WrittenDate.of(node.text()).stream())
        .findFirst();
  }

  private static Optional<XmlNode> own(XmlNode node, String name) {
    return node.child(node.namespace(), name);
  }
}

package org.newsgraph.article.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.date.WrittenDate;
import org.newsgraph.article.markup.HtmlFragment;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.MetadataText;
import org.newsgraph.article.markup.XmlNode;
import org.newsgraph.article.text.Dateline;

/// An item of NewsML-G2: a `newsItem` with a text in it, or one of those that hold none, such as a
/// `packageItem`.
final class NewsItem {
  private final XmlNode item;
  private final String namespace;
  private final XmlNode itemMeta;
  private final XmlNode contentMeta;
  private final Optional<Item> nitf;

  private NewsItem(XmlNode item) {
    this.item = item;
    namespace = item.namespace();
    itemMeta = item.child(namespace, "itemMeta").orElse(item);
    contentMeta = item.child(namespace, "contentMeta").orElse(item);
    nitf =
        inline("inlineXML")
            .flatMap(XmlNode::children)
            .filter(node -> node.name().equals("nitf"))
            .findFirst()
            .map(NitfDocument::read);
  }

  /// Reads an item.
  static Item read(XmlNode item) {
    return new NewsItem(item).read();
  }

  private Item read() {
    Metadata told =
        nitf.map(inner -> metadata().orElse(inner.metadata())).orElseGet(this::metadata);
    Item read = new Item(item.attribute("guid").flatMap(MetadataText::line), told, text());
    return noArticle().map(read::noArticle).orElse(read);
  }

  private Optional<Cause> noArticle() {
    String type = code(itemMeta, "itemClass").map(Status::code).orElse("text");
    Optional<Cause> withdrawn = code(itemMeta, "pubStatus").flatMap(Status::of);
    boolean other = !item.name().equals("newsItem") || !type.equals("text");
    return withdrawn
        .or(() -> nitf.flatMap(Item::noArticle))
        .or(() -> other ? Optional.of(Cause.OTHER_TYPE) : Optional.empty());
  }

  private Metadata metadata() {
    return new Metadata(
        item.attribute("guid").flatMap(guid -> MetadataText.address(guid, Optional.empty())),
        texts(contentMeta, "headline")
            .flatMap(text -> MetadataText.htmlLine(text).stream())
            .findFirst(),
        publisher(),
        authors(),
        published(),
        dateline(),
        contentMeta
            .child(namespace, "language")
            .flatMap(language -> language.attribute("tag"))
            .or(() -> item.inherited("xml:lang"))
            .flatMap(MetadataText::language));
  }

  private Optional<String> publisher() {
    Optional<XmlNode> provider = itemMeta.child(namespace, "provider");
    Optional<XmlNode> holder =
        item.child(namespace, "rightsInfo")
            .flatMap(rights -> rights.child(namespace, "copyrightHolder"));
    return provider
        .flatMap(this::name)
        .or(() -> holder.flatMap(this::name))
        .or(() -> provider.flatMap(node -> node.attribute("qcode")).map(NewsItem::afterColon))
        .or(() -> contentMeta.child(namespace, "infoSource").flatMap(this::name));
  }

  private List<String> authors() {
    List<String> by =
        texts(contentMeta, "by")
            .flatMap(text -> MetadataText.authors(HtmlFragment.text(text)).stream())
            .distinct()
            .toList();
    return by.isEmpty() && nitf.filter(inner -> !inner.metadata().authors().isEmpty()).isEmpty()
        ? contentMeta
            .children(namespace, "creator")
            .filter(creator -> !creator.attribute("type").orElse("").endsWith(":organisation"))
            .flatMap(creator -> name(creator).stream())
            .flatMap(name -> MetadataText.author(name).stream())
            .distinct()
            .toList()
        : by;
  }

  /// When it was first told, as with feeds; later versions are not another article.
  private Optional<Publication> published() {
    return Stream.of(
            texts(itemMeta, "firstCreated"),
            texts(contentMeta, "contentCreated"),
            texts(itemMeta, "versionCreated"))
        .flatMap(texts -> texts)
        .flatMap(date -> WrittenDate.of(date).stream())
        .findFirst();
  }

  private Optional<String> dateline() {
    return texts(contentMeta, "dateline")
        .findFirst()
        .or(() -> nitf.flatMap(inner -> inner.metadata().dateline()))
        .or(() -> contentMeta.child(namespace, "located").flatMap(this::name))
        .flatMap(MetadataText::line)
        .flatMap(Dateline::place);
  }

  private String text() {
    Stream<String> inner = nitf.map(Item::text).stream();
    Stream<String> html =
        inline("inlineXML")
            .flatMap(XmlNode::children)
            .filter(node -> node.name().equals("html"))
            .map(page -> page.first(page.namespace(), "body").orElse(page))
            .map(body -> HtmlFragment.text(body.markup()));
    return Stream.of(inner, html, inline("inlineData").map(NewsItem::data))
        .flatMap(texts -> texts)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String data(XmlNode data) {
    String type = data.attribute("contenttype").orElse("").toLowerCase(Locale.ROOT);
    if (data.attribute("encoding").isPresent()) {
      return "";
    }
    return type.startsWith("text/plain")
        ? HtmlFragment.plain(data.text())
        : HtmlFragment.text(data.html());
  }

  private Stream<XmlNode> inline(String name) {
    return item.child(namespace, "contentSet").stream()
        .flatMap(set -> set.children(namespace, name));
  }

  /// The name of a party or a place.
  private Optional<String> name(XmlNode node) {
    return texts(node, "name")
        .findFirst()
        .or(() -> node.attribute("literal"))
        .flatMap(MetadataText::line);
  }

  private Optional<String> code(XmlNode node, String name) {
    Optional<XmlNode> child = node.child(namespace, name);
    return child.flatMap(c -> c.attribute("qcode").or(() -> c.attribute("uri")));
  }

  private static String afterColon(String qcode) {
    return qcode.substring(qcode.indexOf(':') + 1);
  }

  private Stream<String> texts(XmlNode node, String name) {
    return node.children(namespace, name).map(XmlNode::html).filter(text -> !text.isBlank());
  }
}

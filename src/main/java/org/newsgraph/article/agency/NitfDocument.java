package org.newsgraph.article.agency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.date.WrittenDate;
import org.newsgraph.article.markup.HtmlFragment;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.MetadataText;
import org.newsgraph.article.markup.XmlNode;
import org.newsgraph.article.text.Dateline;

/// An article in NITF 3.x (News Industry Text Format). Media with their captions and tables are
/// left out.
final class NitfDocument {
  /// Whether it has the namespace depends on its being made by the DTD or by the schema.
  private final String namespace;

  private final XmlNode nitf;
  private final XmlNode docdata;
  private final XmlNode head;

  private NitfDocument(XmlNode nitf) {
    this.nitf = nitf;
    namespace = nitf.namespace();
    docdata = within(nitf, "docdata").orElse(nitf);
    head = within(nitf, "body.head").orElse(nitf);
  }

  /// Reads an element `nitf`.
  static Item read(XmlNode nitf) {
    return new NitfDocument(nitf).read();
  }

  /// The body of a document that stands in a text.
  static String text(String xml) {
    try {
      return XmlNode.within("<document>", xml)
          .children()
          .filter(node -> node.name().equals("nitf"))
          .findFirst()
          .map(node -> new NitfDocument(node).text())
          .orElseGet(() -> withoutMedia(xml));
    } catch (Unreadable e) {
      return "";
    }
  }

  private Item read() {
    Optional<String> id = within(docdata, "doc-id").flatMap(node -> node.attribute("id-string"));
    Item item = new Item(id.flatMap(MetadataText::line), metadata(), text());
    Optional<Cause> cause = docdata.attribute("management-status").flatMap(Status::of);
    return cause.map(item::noArticle).orElse(item);
  }

  private Metadata metadata() {
    return new Metadata(
        within(nitf, "pubdata")
            .flatMap(node -> node.attribute("ex-ref"))
            .flatMap(address -> MetadataText.address(address, Optional.empty())),
        headline(),
        publisher(),
        authors(),
        published(),
        dateline(),
        nitf.inherited("xml:lang")
            .or(() -> within(nitf, "body").flatMap(body -> body.attribute("xml:lang")))
            .flatMap(MetadataText::language));
  }

  private Optional<String> headline() {
    Optional<XmlNode> hedline = within(head, "hedline");
    return hedline
        .flatMap(node -> within(node, "hl1"))
        .or(() -> hedline)
        .or(() -> within(nitf, "title"))
        .flatMap(node -> MetadataText.htmlLine(node.markup()));
  }

  private Optional<String> publisher() {
    return Stream.of(
            within(head, "distributor").map(XmlNode::text),
            within(nitf, "pubdata").flatMap(node -> node.attribute("name")),
            within(docdata, "doc.copyright").flatMap(node -> node.attribute("holder")),
            within(docdata, "doc-id").flatMap(node -> node.attribute("regsrc")))
        .flatMap(Optional::stream)
        .flatMap(name -> MetadataText.line(name).stream())
        .findFirst();
  }

  /// What a byline says besides the names stands in `byttl`.
  private List<String> authors() {
    return head.children(namespace, "byline")
        .map(byline -> HtmlFragment.text(byline.markup(), Set.of("byttl")))
        .flatMap(byline -> MetadataText.line(byline).stream())
        .flatMap(byline -> MetadataText.authors(byline.replaceAll("[\\s,]+$", "")).stream())
        .distinct()
        .toList();
  }

  private Optional<Publication> published() {
    return Stream.of(
            within(docdata, "date.issue").flatMap(node -> node.attribute("norm")),
            within(docdata, "date.release").flatMap(node -> node.attribute("norm")),
            within(nitf, "pubdata").flatMap(node -> node.attribute("date.publication")),
            within(head, "story.date").flatMap(node -> node.attribute("norm")))
        .flatMap(Optional::stream)
        .flatMap(date -> WrittenDate.of(date).stream())
        .findFirst();
  }

  private Optional<String> dateline() {
    Optional<XmlNode> dateline = within(head, "dateline");
    return dateline
        .flatMap(node -> within(node, "location"))
        .map(location -> HtmlFragment.text(location.markup()))
        .or(() ->
            dateline.map(
                node -> HtmlFragment.text(node.markup(), Set.of("story.date", "copyrite"))))
        .flatMap(MetadataText::line)
        .flatMap(Dateline::place);
  }

  private String text() {
    return within(nitf, "body.content").map(body -> withoutMedia(body.markup())).orElse("");
  }

  private static String withoutMedia(String markup) {
    return HtmlFragment.text(markup, Set.of("media", "table", "nitf-table", "datasource"));
  }

  private Optional<XmlNode> within(XmlNode node, String name) {
    return node.first(namespace, name);
  }
}

package org.newsgraph.article.markup;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.newsgraph.article.Unreadable;

/// An element of XML and what stands in it. References to characters by their names in HTML are
/// known; nothing else is expanded.
public final class XmlNode {
  /// What people use without declaring it.
  private static final Map<String, String> WELL_KNOWN =
      Map.of(
          "atom", "http://www.w3.org/2005/Atom",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "xhtml", "http://www.w3.org/1999/xhtml");

  private static final int DEEPEST = 256;

  private final Element element;

  private XmlNode(Element element) {
    this.element = element;
  }

  /// Reads elements.
  ///
  /// @param opening the start tag of what they stand in, with the prefixes it declares; it may be
  ///   empty
  /// @return what they stand in
  /// @throws Unreadable when there is no element
  public static XmlNode within(String opening, String elements) throws Unreadable {
    Document document =
        Jsoup.parse(opening + elements, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    document.outputSettings().prettyPrint(false);
    if (opening.isEmpty()) {
      return new XmlNode(document);
    }
    Element first = document.firstElementChild();
    if (first == null) {
      throw new Unreadable("", "there is no element in it");
    }
    return new XmlNode(first);
  }

  /// The elements of that name that are its children.
  public Stream<XmlNode> children(String namespace, String name) {
    return children().filter(child -> child.is(namespace, name));
  }

  /// All elements that are its children.
  public Stream<XmlNode> children() {
    return element.children().stream().map(XmlNode::new);
  }

  /// The first child of that name.
  public Optional<XmlNode> child(String namespace, String name) {
    return children(namespace, name).findFirst();
  }

  /// The first element of that name within it, at whatever depth.
  public Optional<XmlNode> first(String namespace, String name) {
    return element.stream().map(XmlNode::new).filter(node -> node.is(namespace, name)).findFirst();
  }

  /// Whether it is of that name.
  public boolean is(String namespace, String name) {
    return name().equals(name) && namespace().equals(namespace);
  }

  /// The name without prefix.
  public String name() {
    return element.tagName().substring(element.tagName().indexOf(':') + 1);
  }

  /// The namespace; empty where there is none, or the prefix is unknown.
  public String namespace() {
    String prefix = prefix();
    String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(attribute)) {
        return e.attr(attribute).strip();
      }
    }
    return WELL_KNOWN.getOrDefault(prefix, "");
  }

  private String prefix() {
    return element.tagName().substring(0, Math.max(0, element.tagName().indexOf(':')));
  }

  /// An attribute that says something.
  public Optional<String> attribute(String name) {
    return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
  }

  /// An attribute, its own or that of an element that it stands in, such as `xml:lang`.
  public Optional<String> inherited(String name) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(name)) {
        return Optional.of(e.attr(name).strip()).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /// All characters in it.
  public String text() {
    return element.wholeText();
  }

  /// Its content as HTML: the markup where there are elements in it, else the characters.
  public String html() {
    return element.childrenSize() == 0
        ? text()
        : String.join("", element.childNodes().stream().map(Node::outerHtml).toList());
  }

  /// Its content as markup.
  public String markup() {
    return element.html();
  }
}

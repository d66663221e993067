package org.newsgraph.article.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.article.Input;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlToken.Kind;

/// What the head of an XML document tells of its format.
///
/// @param name of the document's own element, without prefix
/// @param namespace of it; empty where it has none, or its prefix is not declared
/// @param tag the whole start tag
public record XmlRoot(String name, String namespace, String tag) {

  /// The root of an input; empty where it is no XML, or a very long comment comes first.
  ///
  /// @throws IOException when it cannot be read
  public static Optional<XmlRoot> of(Input input) throws IOException {
    byte[] head = input.head();
    XmlEncoding encoding = XmlEncoding.of(input);
    ByteWindow window =
        new ByteWindow(encoding.ascii(new ByteArrayInputStream(head)), Input.HEAD * 2);
    skipMark(window);
    XmlTokens tokens = new XmlTokens(window);
    XmlToken token = XmlToken.taken(Kind.OTHER);
    while (token.kind() == Kind.OTHER) {
      skipSpace(window);
      if (window.peek(0) != '<') {
        return Optional.empty();
      }
      token = tokens.next("");
    }
    if (token.kind() != Kind.START && token.kind() != Kind.EMPTY) {
      return Optional.empty();
    }
    window.mark();
    window.take(token.length());
    return read(window.kept(), encoding.ofAscii());
  }

  private static Optional<XmlRoot> read(byte[] tag, XmlEncoding encoding) {
    try {
      String text = encoding.decode(tag);
      Element element = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
      return element == null
          ? Optional.empty()
          : Optional.of(new XmlRoot(local(element.tagName()), namespace(element), text));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String namespace(Element element) {
    int colon = element.tagName().indexOf(':');
    return element.attr(colon < 0 ? "xmlns" : "xmlns:" + element.tagName().substring(0, colon));
  }

  private static void skipMark(ByteWindow window) throws IOException {
    if (window.isNext("\u00EF\u00BB\u00BF", 0)) {
      window.take(3);
    }
  }

  private static void skipSpace(ByteWindow window) throws IOException {
    while (window.peek(0) >= 0 && window.peek(0) <= ' ') {
      window.take(1);
    }
  }
}

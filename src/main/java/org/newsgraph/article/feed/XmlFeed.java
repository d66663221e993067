package org.newsgraph.article.feed;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.markup.XmlItemFormat;
import org.newsgraph.article.markup.XmlItems;
import org.newsgraph.article.markup.XmlRoot;

/// RSS and Atom. A feed may be as long as it likes: one item is in memory, and a broken one costs
/// no other.
public final class XmlFeed implements ArticleFormat {
  private static final Set<String> ATOM =
      Set.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#");

  @Override
  public Set<String> endings() {
    return Set.of(".xml", ".rss", ".atom", ".rdf");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return XmlRoot.of(input).flatMap(XmlFeed::format).isPresent();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    XmlItemFormat format = XmlRoot.of(input).flatMap(XmlFeed::format).orElseGet(Rss::new);
    return XmlItems.read(input, format, reading.options());
  }

  private static Optional<XmlItemFormat> format(XmlRoot root) {
    boolean atom = ATOM.contains(root.namespace());
    return switch (root.name()) {
      case "rss" -> Optional.of(new Rss());
      case "RDF" -> isRss(root.tag()) ? Optional.of(new Rss()) : Optional.empty();
      case "feed" ->
          atom || root.namespace().isEmpty() ? Optional.of(new Atom()) : Optional.empty();
      case "entry" -> atom ? Optional.of(new Atom()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// RSS 1.0 and 0.90 are RDF, of which there is much else.
  private static boolean isRss(String tag) {
    return tag.contains("//purl.org/rss/1.0/\"")
        || tag.contains("//purl.org/rss/1.0/'")
        || tag.contains("netscape.com/rdf/simple/0.9");
  }
}

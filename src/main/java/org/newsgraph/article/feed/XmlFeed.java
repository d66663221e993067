package org.newsgraph.article.feed;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.markup.XmlEncoding;
import org.newsgraph.article.markup.XmlParts;
import org.newsgraph.article.markup.XmlRoot;

/// RSS and Atom. A feed may be as long as it likes: one item is in memory, and a broken one costs
/// no other.
public final class XmlFeed implements ArticleFormat {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> ATOM =
      Set.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "");

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
    EntryFormat format = XmlRoot.of(input).flatMap(XmlFeed::format).orElseGet(Rss::new);
    XmlEncoding encoding = XmlEncoding.of(input);
    XmlParts parts =
        new XmlParts(encoding.ascii(input.stream()), ITEMS, reading.options().maximumPageBytes());
    try {
      Entries entries = new Entries(input, reading.options(), format.mediaType());
      return new XmlItems(entries, format, encoding, parts);
    } catch (Unreadable e) {
      return Collections.<ReadResult>singleton(input.rejected(e, parts.opening())).iterator();
    }
  }

  private static Optional<EntryFormat> format(XmlRoot root) {
    return switch (root.name()) {
      case "rss" -> Optional.of(new Rss());
      case "RDF" -> isRss(root.tag()) ? Optional.of(new Rss()) : Optional.empty();
      case "feed" -> ATOM.contains(root.namespace()) ? Optional.of(new Atom()) : Optional.empty();
      case "entry" ->
          ATOM.contains(root.namespace()) && !root.namespace().isEmpty()
              ? Optional.of(new Atom())
              : Optional.empty();
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

package org.newsgraph.article.agency;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.XmlItemFormat;
import org.newsgraph.article.markup.XmlItems;
import org.newsgraph.article.markup.XmlNode;
import org.newsgraph.article.markup.XmlRoot;

/// NewsML-G2, by itself or as a message of many items, and NITF 3.x by itself.
public final class AgencyXml implements ArticleFormat {
  private static final String NEWSML = "http://iptc.org/std/nar/2006-10-01/";
  private static final Set<String> ITEMS =
      Set.of(
          "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");
  private static final Format NITF =
      new Format("application/nitf+xml", Set.of("nitf"), NitfDocument::read);
  private static final Format NEWSML_G2 =
      new Format("application/vnd.iptc.g2.newsitem+xml", ITEMS, NewsItem::read);

  @Override
  public Set<String> endings() {
    return Set.of(".xml");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return XmlRoot.of(input).flatMap(AgencyXml::format).isPresent();
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    Format format = XmlRoot.of(input).flatMap(AgencyXml::format).orElse(NITF);
    return XmlItems.read(input, format, reading.options());
  }

  private static Optional<Format> format(XmlRoot root) {
    if (root.name().equals("nitf")) {
      return Optional.of(NITF);
    }
    boolean newsml = ITEMS.contains(root.name()) || root.name().equals("newsMessage");
    return newsml && root.namespace().equals(NEWSML) ? Optional.of(NEWSML_G2) : Optional.empty();
  }

  /// @param elements the names of its items
  /// @param reader reads one
  private record Format(String mediaType, Set<String> elements, Function<XmlNode, Item> reader)
      implements XmlItemFormat {

    @Override
    public Function<XmlNode, Item> items(XmlNode document) {
      return reader;
    }
  }
}

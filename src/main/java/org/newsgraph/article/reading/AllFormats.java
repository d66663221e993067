package org.newsgraph.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.agency.AgencyXml;
import org.newsgraph.article.agency.Ninjs;
import org.newsgraph.article.collection.Archive;
import org.newsgraph.article.collection.JsonLines;
import org.newsgraph.article.collection.Packed;
import org.newsgraph.article.collection.Table;
import org.newsgraph.article.feed.JsonFeed;
import org.newsgraph.article.feed.XmlFeed;
import org.newsgraph.article.html.HtmlFormat;
import org.newsgraph.article.text.PlainText;
import org.newsgraph.article.warc.Warc;

/// The formats there are, in the order in which they are asked.
final class AllFormats {
  private AllFormats() {}

  static Formats with(ReadOptions options) {
    List<ArticleFormat> named =
        List.of(
            new Warc(),
            new Archive(),
            new XmlFeed(),
            new JsonFeed(),
            new AgencyXml(),
            new Ninjs(),
            new JsonLines(),
            new HtmlFormat(),
            new Table(),
            new UnknownDocument(),
            new PlainText());
    Packed packed = new Packed(endings(named));
    List<ArticleFormat> unnamed =
        List.of(
            new Warc(),
            Other.zip(),
            new Archive(),
            packed,
            new XmlFeed(),
            new JsonFeed(),
            new AgencyXml(),
            new Ninjs(),
            Other.json(options.fields()),
            new JsonLines(),
            new HtmlFormat(),
            new Table(),
            Other.any());
    List<ArticleFormat> all = new ArrayList<>(named);
    all.add(2, packed);
    return new Formats(all, unnamed, options);
  }

  private static Set<String> endings(List<ArticleFormat> formats) {
    return formats.stream()
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}

package org.newsgraph.article.warc;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.WebAddress;

/// A record of a crawl.
///
/// @param file what the file that it is in is called, without its folder
/// @param number its place among the records of its file, counted from 1
record CrawlRecord(String file, int number, Slice slice) {

  /// Its type in lower case: `response`; empty where it tells none.
  String type() {
    return field("WARC-Type").toLowerCase(Locale.ROOT);
  }

  /// A field in the header; empty where there is none.
  String field(String name) {
    return slice.fields().first(name).orElse("").strip();
  }

  /// Its own name, without the brackets that some fields have; where it has none, its place.
  String name() {
    String id = bare(field("WARC-Record-ID"));
    return id.isEmpty() ? file + " " + where() : id;
  }

  /// Where messages say it is.
  String where() {
    return "record " + number;
  }

  /// What was fetched, as told.
  String target() {
    return bare(field("WARC-Target-URI"));
  }

  /// What is known of its article. The date in the header is the crawl's, and nothing is told of
  /// when the article was published.
  Metadata metadata() {
    return new Metadata(
        WebAddress.find(target()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// Whether it was fetched by another protocol than HTTP, such as `dns:`.
  boolean isForeign() {
    String scheme = scheme(target());
    return !scheme.isEmpty() && !scheme.startsWith("http");
  }

  /// Whether it is about the rules for robots.
  boolean isRobots() {
    try {
      String path = new URI(target()).getPath();
      return path != null && path.equalsIgnoreCase("/robots.txt");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /// What follows the header.
  ByteBuffer block() {
    ByteBuffer bytes = slice.bytes();
    return bytes.slice(slice.block(), bytes.limit() - slice.block());
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    return colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    return text.startsWith("<") && text.endsWith(">")
        ? text.substring(1, text.length() - 1).strip()
        : text;
  }
}

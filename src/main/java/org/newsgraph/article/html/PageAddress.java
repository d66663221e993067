package org.newsgraph.article.html;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.newsgraph.article.WebAddress;

/// The address that a page gives as its own.
final class PageAddress {
  private static final int LONGEST = 2000;

  private PageAddress() {}

  /// The canonical address; else the one it came from. That of a home page is none of an article,
  /// unless the page came from there.
  ///
  /// @param given where the page came from
  static Optional<String> of(Document page, MetaTags tags, Optional<String> given) {
    Optional<String> from = given.flatMap(PageAddress::read);
    return Stream.concat(
            page.select("link[rel=canonical][href]").stream().map(link -> link.attr("href")),
            tags.all("address"))
        .flatMap(told -> resolved(told, from).stream())
        .filter(address -> !isHome(address) || from.filter(PageAddress::isHome).isPresent())
        .findFirst()
        .or(() -> from);
  }

  /// The host of an address.
  static Optional<String> host(String address) {
    return Optional.ofNullable(URI.create(address).getHost());
  }

  private static Optional<String> resolved(String told, Optional<String> from) {
    String address = told.strip();
    if (address.startsWith("//")) {
      return read("https:" + address);
    }
    if (address.startsWith("/") && from.isPresent()) {
      return read(URI.create(from.get()).resolve("/") + address.substring(1));
    }
    return read(address);
  }

  private static Optional<String> read(String address) {
    return address.length() > LONGEST ? Optional.empty() : WebAddress.find(address);
  }

  private static boolean isHome(String address) {
    URI uri = URI.create(address);
    String path = uri.getRawPath();
    return uri.getRawQuery() == null
        && (path == null
            || path.matches(
                "/{0,3}|/(?:index|home|default)(?:\\.\\w{2,5})?/?|/[a-z]{2}(?:-[a-z]{2})?/?"));
  }
}

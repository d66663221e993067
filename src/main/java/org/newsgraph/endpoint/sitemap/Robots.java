package org.newsgraph.endpoint.sitemap;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.vocabulary.Base;

/// Asks robots to leave out what costs the server much and tells them nothing new, and shows them
/// the way to everything else.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309, Robots Exclusion Protocol</a>
public record Robots(Base base) {
  private static final List<String> LEFT_OUT =
      List.of("news/", "search", "api/*?", "query?", "query/results", "page/*?", "dump/*.", "%24/");

  /// The file's text.
  public String text() {
    String path = URI.create(base.iri()).getRawPath();
    return LEFT_OUT.stream()
        .map(left -> "Disallow: " + path + left + "\n")
        .collect(Collectors.joining("", "User-agent: *\n", "\nSitemap: " + base + "sitemap.xml\n"));
  }
}

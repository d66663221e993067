package org.newsgraph.endpoint;

import java.nio.file.Path;
import java.util.List;

/// Pages of [ServedNews] that together have everything that pages have.
final class ShownPages {
  /// With answers of 200.
  static final List<String> ALL =
      List.of(
          "",
          "search",
          "search?q=strelsau",
          "search?type=event&from=2021&place=Strelsau&told=reported",
          "search?q=rasendyll",
          "search?q=zebra",
          "ontology",
          "dataset",
          "query",
          "api",
          "page/person/rudolf-rassendyll?part=said&page=1",
          "page/" + ServedNews.EVENT,
          "page/" + ServedNews.ARTICLE,
          "page/article/harbour-reopens-5e6f7a8b",
          "page/event/answer-1a2b3c4d-planned",
          "page/claim/1a2b3c4d-1",
          "page/person/rudolf-rassendyll",
          "page/organization/daily-example",
          "page/place/ruritania",
          "page/place/strelsau",
          "page/thing/rocket-1a2b3c4d",
          "page/membership/rudolf-rassendyll-ambassador-1a2b3c4d",
          "page/role/ambassador");

  /// That there is no such thing.
  static final String ERROR = "page/person/nobody";

  /// The reference of the ontology, which needs no server.
  static final Path FILE = Path.of("ontology", "index.html");

  private ShownPages() {}
}

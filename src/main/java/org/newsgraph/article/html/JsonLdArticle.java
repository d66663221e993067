package org.newsgraph.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a page's JSON-LD tells of the article, in the terms of schema.org.
final class JsonLdArticle {
  /// The types whose fields are taken for the article's, the most telling ones having the most.
  private static final Map<String, Integer> TYPES =
      Map.ofEntries(
          Map.entry("NewsArticle", 3),
          Map.entry("ReportageNewsArticle", 3),
          Map.entry("AnalysisNewsArticle", 3),
          Map.entry("BackgroundNewsArticle", 3),
          Map.entry("OpinionNewsArticle", 3),
          Map.entry("ReviewNewsArticle", 3),
          Map.entry("AskPublicNewsArticle", 3),
          Map.entry("LiveBlogPosting", 3),
          Map.entry("Article", 2),
          Map.entry("BlogPosting", 2),
          Map.entry("Report", 2),
          Map.entry("SatiricalArticle", 2),
          Map.entry("TechArticle", 2),
          Map.entry("ScholarlyArticle", 2),
          Map.entry("AdvertiserContentArticle", 2),
          Map.entry("Review", 1),
          Map.entry("ClaimReview", 1),
          Map.entry("WebPage", 0));

  private static final int NO_ARTICLE = -1;
  private static final Set<String> NO_PERSONS =
      Set.of("Organization", "NewsMediaOrganization", "Corporation", "Brand");

  private final JsonLd data;
  private final List<JsonNode> articles;

  private JsonLdArticle(JsonLd data, List<JsonNode> articles) {
    this.data = data;
    this.articles = articles;
  }

  /// @param titles what the page is called, as [Titles#plain] has it
  static JsonLdArticle of(JsonLd data, Set<String> titles) {
    Comparator<JsonNode> order =
        Comparator.comparingInt((JsonNode thing) -> -rank(thing))
            .thenComparing(
                thing -> !titles.contains(Titles.plain(thing.path("headline").asText())));
    return new JsonLdArticle(
        data,
        data.things().stream()
            .filter(thing -> rank(thing) > NO_ARTICLE)
            .sorted(order)
            .limit(10)
            .toList());
  }

  Optional<String> headline() {
    return first(article -> text(article.path("headline")));
  }

  /// The dates of publication, as they are written.
  List<String> dates() {
    return articles.stream().flatMap(a -> text(a.path("datePublished")).stream()).toList();
  }

  /// The names of the authors that are no organizations, as they are written.
  List<String> authors() {
    return articles.stream()
        .filter(article -> rank(article) > 0)
        .map(article -> names(article.path("author"), true))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Optional<String> publisher() {
    return first(article -> names(article.path("publisher"), false).stream().findFirst());
  }

  Optional<String> language() {
    return first(article -> text(article.path("inLanguage")));
  }

  /// The article's whole text, where the page tells it there too.
  Optional<String> body() {
    return first(article -> text(article.path("articleBody")));
  }

  private Optional<String> first(Function<JsonNode, Optional<String>> field) {
    return articles.stream().flatMap(article -> field.apply(article).stream()).findFirst();
  }

  private List<String> names(JsonNode value, boolean personsOnly) {
    List<String> names = new ArrayList<>();
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      JsonNode node = data.resolved(item);
      if (node.isTextual()) {
        text(node).ifPresent(names::add);
      } else if (!personsOnly || types(node).noneMatch(NO_PERSONS::contains)) {
        JsonNode name = node.path("name");
        (name.isArray() ? stream(name) : Stream.of(name))
            .flatMap(each -> text(each).stream())
            .forEach(names::add);
      }
    }
    return names;
  }

  private static int rank(JsonNode thing) {
    return types(thing).mapToInt(type -> TYPES.getOrDefault(type, NO_ARTICLE)).max().orElse(-1);
  }

  private static Stream<String> types(JsonNode thing) {
    JsonNode type = thing.path("@type");
    return (type.isArray() ? stream(type) : Stream.of(type))
        .map(JsonNode::asText)
        .map(name -> name.substring(name.lastIndexOf('/') + 1));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isBlank());
  }
}

package org.newsgraph.article.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.date.WrittenDate;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.markup.HtmlFragment;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.MetadataText;

/// The fields of a JSON Feed. Its titles are plain text.
final class JsonEntry {

  private JsonEntry() {}

  /// What a feed tells of all its items.
  static Channel channel(JsonNode feed) {
    return new Channel(
        Json.text(feed, "title").flatMap(MetadataText::line),
        Json.text(feed, "home_page_url")
            .flatMap(url -> MetadataText.address(url, Optional.empty())),
        Json.text(feed, "language").flatMap(MetadataText::language),
        authors(feed));
  }

  /// An item.
  static Item item(JsonNode item, Channel channel) {
    List<String> authors = authors(item);
    Metadata metadata =
        new Metadata(
            Json.text(item, "url").flatMap(url -> MetadataText.address(url, channel.address())),
            Json.text(item, "title").flatMap(MetadataText::line),
            channel.title(),
            authors.isEmpty() ? channel.authors() : authors,
            Stream.of("date_published", "date_modified")
                .flatMap(field -> Json.text(item, field).stream())
                .flatMap(date -> WrittenDate.of(date).stream())
                .findFirst(),
            Optional.empty(),
            Json.text(item, "language").flatMap(MetadataText::language).or(channel::language));
    return new Item(id(item), metadata, text(item));
  }

  /// A text, or a number as early feeds have it.
  private static Optional<String> id(JsonNode item) {
    JsonNode id = item.path("id");
    return id.isNumber() ? Optional.of(id.asText()) : Json.text(item, "id");
  }

  private static String text(JsonNode item) {
    return Json.text(item, "content_html")
        .map(HtmlFragment::text)
        .filter(text -> !text.isBlank())
        .or(() -> Json.text(item, "content_text").map(HtmlFragment::plain))
        .or(() -> Json.text(item, "summary").map(HtmlFragment::plain))
        .orElse("");
  }

  /// `authors`, and `author` as in version 1.
  private static List<String> authors(JsonNode node) {
    return Stream.concat(Json.elements(node, "authors"), Stream.of(node.path("author")))
        .flatMap(author -> Json.text(author, "name").stream())
        .flatMap(name -> MetadataText.author(name).stream())
        .distinct()
        .toList();
  }
}

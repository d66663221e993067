package org.newsgraph.article.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.ReadResult.Cause;
import org.newsgraph.article.date.WrittenDate;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.markup.HtmlFragment;
import org.newsgraph.article.markup.Item;
import org.newsgraph.article.markup.MetadataText;
import org.newsgraph.article.text.Dateline;

/// The fields of a ninjs item. Version 3 writes `versionCreated` what 1 and 2 write
/// `versioncreated`, so that names are taken in small letters; `headlines` and `bodies` of 2 and 3
/// are `headline` and `body_…` in 1.
final class NinjsItem {
  private final ObjectNode fields;

  private NinjsItem(ObjectNode fields) {
    this.fields = fields;
  }

  /// Reads an item.
  static Item read(JsonNode item) {
    return new NinjsItem(inSmallLetters(item)).read();
  }

  private Item read() {
    Item item = new Item(text("uri").flatMap(MetadataText::line), metadata(), text());
    return noArticle(item).map(item::noArticle).orElse(item);
  }

  private Optional<Cause> noArticle(Item item) {
    Optional<Cause> withdrawn = text("pubstatus").flatMap(Status::of);
    String type = text("type").map(Status::code).orElse("text");
    boolean other =
        switch (type) {
          case "text" -> false;
          case "composite" -> item.text().isBlank();
          default -> true;
        };
    return withdrawn.or(() -> other ? Optional.of(Cause.OTHER_TYPE) : Optional.empty());
  }

  private Metadata metadata() {
    return new Metadata(
        text("uri").flatMap(uri -> MetadataText.address(uri, Optional.empty())),
        headline(),
        publisher(),
        authors(),
        published(),
        text("located").flatMap(MetadataText::line).flatMap(Dateline::place),
        text("language").flatMap(MetadataText::language));
  }

  private Optional<String> headline() {
    return Stream.concat(
            objects("headlines")
                .sorted(Comparator.comparingInt(NinjsItem::rank))
                .flatMap(headline -> Json.text(headline, "value").stream()),
            text("headline").stream())
        .flatMap(headline -> MetadataText.htmlLine(headline).stream())
        .findFirst();
  }

  /// What is for the main part of the item comes first.
  private static int rank(JsonNode object) {
    return switch (Json.text(object, "role").orElse("").toLowerCase(Locale.ROOT)) {
      case "main" -> 0;
      case "" -> 1;
      default -> 2;
    };
  }

  private Optional<String> publisher() {
    return Stream.concat(
            text("copyrightholder").stream(),
            objects("infosources").flatMap(source -> Json.text(source, "name").stream()))
        .flatMap(name -> MetadataText.line(name).stream())
        .findFirst();
  }

  private List<String> authors() {
    Stream<String> single = Stream.of("by", "byline").flatMap(field -> text(field).stream());
    Stream<String> several =
        objects("bylines")
            .flatMap(byline ->
                Stream.of("byline", "value", "name")
                    .flatMap(f -> Json.text(byline, f).stream())
                    .limit(1));
    return Stream.concat(single, several)
        .flatMap(byline -> MetadataText.authors(byline).stream())
        .distinct()
        .toList();
  }

  /// When it was first told, as with feeds; later versions are not another article.
  private Optional<Publication> published() {
    return Stream.of("firstcreated", "contentcreated", "versioncreated")
        .flatMap(field -> text(field).stream())
        .flatMap(date -> WrittenDate.of(date).stream())
        .findFirst();
  }

  /// A body with markup tells where its paragraphs are.
  private String text() {
    Stream<String> bodies =
        objects("bodies")
            .sorted(Comparator.comparingInt(NinjsItem::plainness).thenComparingInt(NinjsItem::rank))
            .map(body -> body(type(body), Json.text(body, "value").orElse("")));
    Stream<String> named =
        Stream.of("body_xhtml", "body_html", "body_nitf", "body_text")
            .flatMap(name -> text(name).map(value -> body(name, value)).stream());
    Stream<String> others =
        fields.properties().stream()
            .filter(field -> field.getKey().startsWith("body_"))
            .map(field -> body("", field.getValue().asText()));
    Stream<String> descriptions =
        Stream.concat(
                objects("descriptions").flatMap(text -> Json.text(text, "value").stream()),
                text("description_text").stream())
            .map(HtmlFragment::text);
    return Stream.of(bodies, named, others, descriptions)
        .flatMap(texts -> texts)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String body(String type, String value) {
    return switch (type) {
      case "text/plain", "body_text" -> HtmlFragment.plain(value);
      case "application/nitf+xml", "body_nitf" -> NitfDocument.text(value);
      default -> HtmlFragment.text(value);
    };
  }

  private static int plainness(JsonNode body) {
    String type = type(body);
    return type.contains("html") || type.contains("nitf") ? 0 : 1;
  }

  private static String type(JsonNode body) {
    return Json.text(body, "contenttype").orElse("").toLowerCase(Locale.ROOT);
  }

  private Optional<String> text(String field) {
    return Json.text(fields, field);
  }

  private Stream<JsonNode> objects(String field) {
    return Json.elements(fields, field).map(NinjsItem::inSmallLetters);
  }

  private static ObjectNode inSmallLetters(JsonNode object) {
    ObjectNode small = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(field -> small.set(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
    return small;
  }
}

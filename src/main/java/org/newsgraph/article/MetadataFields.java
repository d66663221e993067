package org.newsgraph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Metadata as fields of JSON or YAML. Fields with other names are ignored.
final class MetadataFields {
  private final String place;
  private final JsonNode fields;

  /// @param place what messages call the whole
  MetadataFields(String place, JsonNode fields) {
    this.place = place;
    this.fields = fields;
  }

  /// @throws Unreadable when a field is not what it should be
  Metadata metadata() throws Unreadable {
    if (!fields.isObject()) {
      throw new Unreadable(place, "fields and their values are expected, such as headline: …");
    }
    return new Metadata(
        url(),
        text("headline"),
        text("publisher"),
        authors(),
        published(),
        text("dateline"),
        text("language"));
  }

  private Optional<String> text(String field) throws Unreadable {
    JsonNode value = fields.path(field);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : line(field, value);
  }

  private List<String> authors() throws Unreadable {
    JsonNode value = fields.path("authors");
    if (!value.isArray()) {
      return text("authors").stream().toList();
    }
    List<String> authors = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      line("authors/" + i, value.get(i)).ifPresent(authors::add);
    }
    return authors;
  }

  private Optional<Publication> published() throws Unreadable {
    Optional<String> text = text("published");
    try {
      return text.map(Publication::parse);
    } catch (ArticleException e) {
      throw new Unreadable(place + ", /published", e.getMessage());
    }
  }

  private Optional<String> url() throws Unreadable {
    Optional<String> text = text("url");
    try {
      return text.map(WebAddress::of);
    } catch (ArticleException e) {
      throw new Unreadable(place + ", /url", e.getMessage());
    }
  }

  /// A text in one line; empty where it is blank.
  private Optional<String> line(String field, JsonNode value) throws Unreadable {
    if (!value.isTextual()) {
      throw new Unreadable(
          place + ", /" + field, "a text is expected, not " + value + "; put it in quotes");
    }
    String line = value.textValue().strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }
}

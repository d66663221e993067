package org.newsgraph.article.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.WebAddress;

/// Metadata as fields of JSON or YAML. Fields with other names are ignored.
final class MetadataFields {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

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
        language());
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

  private Optional<String> language() throws Unreadable {
    Optional<String> tag = text("language");
    if (tag.isPresent() && !LANGUAGE.matcher(tag.get()).matches()) {
      throw new Unreadable(
          place + ", /language", "\"" + tag.get() + "\" is no language tag; write en or pt-BR");
    }
    return tag;
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

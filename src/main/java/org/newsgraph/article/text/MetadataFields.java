package org.newsgraph.article.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.article.ArticleException;
import org.newsgraph.article.FieldNames;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.WebAddress;
import org.newsgraph.article.date.FieldDate;

/// Metadata as fields of JSON or YAML. Where one is missing, what stands under one of the other
/// names that articles in JSON have for it counts, as far as it can be understood. Fields with yet
/// other names are ignored.
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
            language())
        .orElse(underOtherNames());
  }

  private Metadata underOtherNames() {
    FieldNames names = FieldNames.COMMON;
    return new Metadata(
        other(names.url()).flatMap(url -> WebAddress.find(url).stream()).findFirst(),
        other(names.headline()).findFirst(),
        other(names.publisher()).findFirst(),
        names.authors().stream()
            .map(name -> other(List.of(name)).toList())
            .filter(authors -> !authors.isEmpty())
            .findFirst()
            .orElse(List.of()),
        other(names.published()).flatMap(date -> FieldDate.read(date).stream()).findFirst(),
        Optional.empty(),
        other(names.language()).filter(tag -> LANGUAGE.matcher(tag).matches()).findFirst());
  }

  /// The lines of the fields of these names, in small letters or not, and of lists in them.
  private Stream<String> other(List<String> names) {
    return names.stream()
        .flatMap(name ->
            fields.properties().stream()
                .filter(field -> field.getKey().toLowerCase(Locale.ROOT).equals(name))
                .map(Map.Entry::getValue))
        .flatMap(value ->
            value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value))
        .map(value -> value.isObject() ? value.path("name") : value)
        .filter(JsonNode::isValueNode)
        .map(value -> value.isNull() ? "" : value.asText().strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty());
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
    JsonNode value = fields.path("published");
    Optional<String> text = value.isNumber() ? Optional.of(value.asText()) : text("published");
    Optional<Publication> date = text.flatMap(FieldDate::read);
    try {
      return date.isPresent() ? date : text.map(Publication::parse);
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

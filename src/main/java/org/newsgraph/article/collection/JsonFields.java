package org.newsgraph.article.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.article.FieldNames;

/// The fields of an object in JSON, of which some are objects themselves.
final class JsonFields {
  private static final List<String> NAME = List.of("name");

  /// Under which names an object holds a text, beside those of texts: WordPress and Drupal have
  /// these.
  private static final List<String> TEXT = List.of("rendered", "value");

  /// Fractions of larger numbers tell nothing.
  private static final double MOST = 1e15;

  private final FieldNames names;

  private JsonFields(FieldNames names) {
    this.names = names;
  }

  /// The fields of an object.
  ///
  /// @param names by which names fields go
  static Fields of(JsonNode object, FieldNames names) {
    JsonFields fields = new JsonFields(names);
    Map<String, List<String>> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      values.putIfAbsent(name, fields.texts(field.getValue(), fields.within(name)).toList());
    }
    return new Fields(names, values);
  }

  /// What to take of an object that is a field's value: of a person and a publisher the name.
  private List<String> within(String field) {
    return names.authors().contains(field) || names.publisher().contains(field)
        ? NAME
        : Stream.concat(names.text().stream(), TEXT.stream()).toList();
  }

  private Stream<String> texts(JsonNode value, List<String> within) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .flatMap(element -> texts(element, within));
    }
    if (!value.isObject()) {
      return text(value).stream();
    }
    return within.stream()
        .flatMap(name -> field(value, name).stream())
        .map(inner -> texts(inner, within).toList())
        .filter(texts -> !texts.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private static Optional<String> text(JsonNode value) {
    if (value.isFloatingPointNumber() && Math.abs(value.doubleValue()) < MOST) {
      return Optional.of(BigDecimal.valueOf(value.doubleValue()).toPlainString());
    }
    return value.isTextual() || value.isIntegralNumber()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  private static Optional<JsonNode> field(JsonNode object, String name) {
    return object.properties().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

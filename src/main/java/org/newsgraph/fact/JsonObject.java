package org.newsgraph.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A JSON object, read field by field. What is not as expected is a [FactsException] that names the
/// place by its JSON pointer (RFC 6901).
final class JsonObject {
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final JsonNode node;
  private final String at;

  private JsonObject(JsonNode node, String at) {
    this.node = node;
    this.at = at;
  }

  /// @param at the pointer to the object
  /// @param fields all that it may have
  static JsonObject of(JsonNode node, String at, List<String> fields) {
    JsonObject object = of(node, at);
    node.fieldNames()
        .forEachRemaining(field -> {
          if (!fields.contains(field)) {
            throw object.wrong(field, "no such field; there are " + String.join(", ", fields));
          }
        });
    return object;
  }

  private static JsonObject of(JsonNode node, String at) {
    if (!node.isObject()) {
      throw wrongType(at, "an object", node);
    }
    return new JsonObject(node, at);
  }

  /// The pointer to one of its fields.
  String pointer(String field) {
    return at + "/" + field.replace("~", "~0").replace("/", "~1");
  }

  String text(String field) {
    return required(field, "a text", optionalText(field));
  }

  Optional<String> optionalText(String field) {
    return value(field).map(value -> text(value, pointer(field)));
  }

  List<String> texts(String field) {
    return elements(field, JsonObject::text);
  }

  /// Texts of which none comes twice.
  List<String> distinctTexts(String field) {
    List<String> texts = texts(field);
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      if (!seen.add(text)) {
        throw wrong(field, quoted(text) + " is there twice");
      }
    }
    return texts;
  }

  /// Texts by names of any kind.
  Map<String, String> textMap(String field) {
    Optional<JsonObject> object = value(field).map(value -> of(value, pointer(field)));
    if (object.isEmpty()) {
      return Map.of();
    }
    Map<String, String> map = new TreeMap<>();
    object.get().node.fieldNames().forEachRemaining(name -> map.put(name, object.get().text(name)));
    return map;
  }

  int integer(String field) {
    JsonNode value = required(field, "a whole number", value(field));
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrongType(pointer(field), "a whole number", value);
    }
    return value.intValue();
  }

  Optional<BigDecimal> number(String field) {
    return value(field)
        .map(value -> {
          if (!value.isNumber()) {
            throw wrongType(pointer(field), "a number", value);
          }
          return value.decimalValue();
        });
  }

  /// Whether the field is there and true.
  boolean flag(String field) {
    return value(field)
        .map(value -> {
          if (!value.isBoolean()) {
            throw wrongType(pointer(field), "true or false", value);
          }
          return value.booleanValue();
        })
        .orElse(false);
  }

  Optional<LocalDate> date(String field) {
    return optionalText(field)
        .map(text -> {
          try {
            return LocalDate.parse(text, DAY);
          } catch (DateTimeException e) {
            throw wrong(field, quoted(text) + " is no date; write it as 2020-01-09");
          }
        });
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    return required(field, "one of " + names(type), optionalConstant(field, type));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type) {
    return optionalText(field)
        .map(text ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findAny()
                .orElseThrow(() -> wrong(field, quoted(text) + " is not one of " + names(type))));
  }

  JsonObject object(String field, List<String> fields) {
    return required(field, "an object", optionalObject(field, fields));
  }

  Optional<JsonObject> optionalObject(String field, List<String> fields) {
    return value(field).map(value -> of(value, pointer(field), fields));
  }

  <T> List<T> list(String field, List<String> fields, Function<JsonObject, T> reading) {
    return elements(field, (value, place) -> reading.apply(of(value, place, fields)));
  }

  /// The complaint that a field is not as it should be.
  FactsException wrong(String field, String trouble) {
    return new FactsException(pointer(field) + ": " + trouble);
  }

  private interface Reading<T> {
    T read(JsonNode value, String place);
  }

  private <T> List<T> elements(String field, Reading<T> reading) {
    Optional<JsonNode> array = value(field);
    if (array.isEmpty()) {
      return List.of();
    }
    if (!array.get().isArray()) {
      throw wrongType(pointer(field), "an array", array.get());
    }
    List<T> elements = new ArrayList<>();
    for (JsonNode value : array.get()) {
      elements.add(reading.read(value, pointer(field) + "/" + elements.size()));
    }
    return Collections.unmodifiableList(elements);
  }

  private Optional<JsonNode> value(String field) {
    return Optional.ofNullable(node.get(field));
  }

  private <T> T required(String field, String kind, Optional<T> value) {
    return value.orElseThrow(() -> wrong(field, "is missing; " + kind + " is expected"));
  }

  private static String text(JsonNode value, String place) {
    if (!value.isTextual()) {
      throw wrongType(place, "a text", value);
    }
    String text = value.textValue();
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new FactsException(place + ": holds half a surrogate pair, which is no character");
    }
    return text;
  }

  private static FactsException wrongType(String place, String expected, JsonNode found) {
    String beginning = place.isEmpty() ? "" : place + ": ";
    return new FactsException(beginning + expected + " is expected, not " + kind(found));
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case NULL -> "null; leave out what is unknown";
      default -> shortened(node.toString());
    };
  }

  private static String quoted(String text) {
    return "\"" + shortened(text) + "\"";
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}

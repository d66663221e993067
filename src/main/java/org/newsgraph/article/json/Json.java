package org.newsgraph.article.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// How JSON from elsewhere is read: within bounds.
public final class Json {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(100)
          .maxNumberLength(100)
          .maxNameLength(1000)
          .maxStringLength(1 << 24)
          .build();

  /// Reads trees; closes no stream.
  public static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(LIMITS)
              .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
              .build());

  /// Reads a tree that is all there is.
  public static final ObjectReader WHOLE =
      MAPPER.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  /// The text of a field, or nothing where it is none or blank.
  public static Optional<String> text(JsonNode object, String field) {
    return Optional.ofNullable(object.path(field).textValue()).filter(text -> !text.isBlank());
  }

  /// The elements of a field that is an array; none where it is none.
  public static Stream<JsonNode> elements(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).filter(JsonNode::isObject)
        : Stream.empty();
  }
}

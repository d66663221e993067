package org.newsgraph.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgraph.article.json.JsonFault;

/// Parses JSON that nobody vouches for.
final class JsonTree {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(20)
          .maxStringLength(64 << 20)
          .maxNameLength(1000)
          .maxNumberLength(100)
          .maxTokenCount(5_000_000)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonTree() {}

  /// @throws FactsException when it is not JSON, repeats a field or exceeds a limit
  static JsonNode parse(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      return tree(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    try {
      return MAPPER.readTree(parser);
    } catch (JsonProcessingException e) {
      String pointer = parser.getParsingContext().pathAsPointer().toString();
      throw new FactsException(
          (pointer.isEmpty() ? "" : pointer + ": ")
              + "no valid JSON: "
              + JsonFault.reason(e)
              + position(e.getLocation()),
          e);
    }
  }

  private static String position(JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + " of it, column " + location.getColumnNr() + ")";
  }
}

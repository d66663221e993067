package org.newsgraph.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Input;
import org.newsgraph.article.markup.XmlEncoding;

/// What the head of an object in JSON tells of its format: its first fields.
///
/// @param fields their names, with their values where those are texts, else empty
public record JsonHead(Map<String, String> fields) {

  public JsonHead {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// The head of an input; empty where it does not begin with an object.
  ///
  /// @throws IOException when it cannot be read
  public static Optional<JsonHead> of(Input input) throws IOException {
    String head = text(input);
    return head.startsWith("{") ? Optional.of(new JsonHead(fields(head))) : Optional.empty();
  }

  /// The head of an input as text, in whatever encoding it is, without a byte order mark and white
  /// space before it.
  ///
  /// @throws IOException when it cannot be read
  public static String text(Input input) throws IOException {
    String head = XmlEncoding.of(input).beginning(input.head());
    return head.replaceFirst("\\A\uFEFF", "").replaceFirst("\\A[\\x00-\\x20]+", "");
  }

  /// Whether there are several objects, or would be if there were more: after the first one another
  /// one begins, or the name is that of JSON Lines.
  ///
  /// @throws IOException when it cannot be read
  public static boolean areSeveral(Input input) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return true;
    }
    try (JsonParser parser = Json.MAPPER.createParser(text(input))) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == JsonToken.START_OBJECT;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /// Whether there is a field of that name.
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /// The fields up to where the head ends, or is no JSON.
  private static Map<String, String> fields(String head) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = Json.MAPPER.createParser(head)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        fields.put(name, "");
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return fields;
    } catch (JsonProcessingException e) {
      return fields;
    }
  }
}

package org.newsgraph.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Input;

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
    byte[] head = input.head();
    return beginsWithObject(head) ? Optional.of(new JsonHead(fields(head))) : Optional.empty();
  }

  /// Whether there is a field of that name.
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  private static boolean beginsWithObject(byte[] head) {
    String first = new String(head, StandardCharsets.ISO_8859_1);
    int mark = first.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    for (int i = mark; i < first.length(); i++) {
      if (first.charAt(i) > ' ') {
        return first.charAt(i) == '{';
      }
    }
    return false;
  }

  /// The fields up to where the head ends, or is no JSON.
  private static Map<String, String> fields(byte[] head) throws IOException {
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

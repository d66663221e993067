package org.newsgraph.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The JSON schema of article facts. It says all that is wrong with facts at once, where the
/// [reader][FactsReader] stops at the first; what it can't express (mentions that lie outside the
/// text, references to nothing) the reader alone knows.
///
/// @see <a href="https://json-schema.org/draft/2020-12/json-schema-core">JSON Schema 2020-12</a>
public final class FactsSchema {
  private static final String NAME = "/ontology/article-facts.schema.json";

  private final JsonSchema schema;

  private FactsSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /// The schema that comes with the ontology.
  ///
  /// @throws FactsException when it is not on the class path
  public static FactsSchema ofOntology() {
    try (InputStream in = FactsSchema.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new FactsException(NAME + " is not on the class path; build again with mvn package");
      }
      SchemaValidatorsConfig config =
          SchemaValidatorsConfig.builder()
              .formatAssertionsEnabled(true)
              .pathType(PathType.JSON_POINTER)
              .build();
      return new FactsSchema(
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in, config));
    } catch (IOException e) {
      throw new FactsException(NAME + " cannot be read: " + e, e);
    }
  }

  /// What is wrong with the facts of one article, each with its place as a [JSON
  /// pointer](https://www.rfc-editor.org/rfc/rfc6901), in order of the place.
  ///
  /// @throws FactsException when they are no JSON
  public List<String> faults(String json) {
    JsonNode tree = JsonTree.parse(json);
    return schema.validate(tree).stream().map(FactsSchema::fault).sorted().distinct().toList();
  }

  private static String fault(ValidationMessage message) {
    String place = message.getInstanceLocation().toString();
    String text = message.getMessage();
    // The library begins each message with the place.
    String what = text.startsWith(place + ":") ? text.substring(place.length() + 1) : text;
    return (place.isEmpty() ? "/" : place) + ":" + (what.startsWith(" ") ? "" : " ") + what;
  }
}

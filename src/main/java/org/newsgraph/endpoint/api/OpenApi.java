package org.newsgraph.endpoint.api;

import java.util.function.Consumer;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/// Describes the saved queries to programs.
///
/// @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
public record OpenApi(SavedQueries queries) {

  /// Writes the description as JSON.
  public String document() {
    JsonObject paths = new JsonObject();
    queries
        .all()
        .forEach(query ->
            paths.put("/" + query.name(), object(path -> path.put("get", operation(query)))));
    return object(
                document -> {
                  document.put("openapi", "3.1.0");
                  document.put("info", info());
                  document.put("servers", array(object(server -> server.put("url", "../api"))));
                  document.put("paths", paths);
                  document.put("components", object(parts -> parts.put("responses", faults())));
                })
            .toString()
        + "\n";
  }

  private static JsonObject info() {
    return object(info -> {
      info.put("title", "Newsgraph's saved queries");
      info.put("version", "1");
      info.put(
          "description",
          "Questions to a graph of news, as addresses. The format is chosen by the Accept header, or"
              + " by an extension: .csv, .json, .tsv, .srj (SPARQL JSON) or .xml. Where rows follow,"
              + " a Link header with rel=next leads to them.");
    });
  }

  private JsonObject operation(SavedQuery query) {
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(parameter -> parameters.add(parameter(query, parameter)));
    parameters.add(
        number(BoundQuery.LIMIT, "How many rows", 1, BoundQuery.ROWS_AT_MOST, BoundQuery.ROWS));
    parameters.add(
        number(BoundQuery.OFFSET, "How many rows to leave out before", 0, Integer.MAX_VALUE, 0));
    return object(operation -> {
      operation.put("operationId", query.name());
      operation.put("summary", query.example().title());
      operation.put("description", query.example().description());
      operation.put("parameters", parameters);
      operation.put("responses", responses(query));
    });
  }

  private JsonObject parameter(SavedQuery query, Parameter parameter) {
    String otherwise = queries.written(query, parameter);
    return object(described -> {
      described.put("name", parameter.name());
      described.put("in", "query");
      described.put("description", parameter.meaning() + ": " + parameter.kind().hint() + ".");
      described.put(
          "schema",
          object(schema -> {
            schema.put("type", "array");
            schema.put("items", object(items -> describe(parameter.kind(), items)));
            if (!otherwise.isEmpty()) {
              schema.put("default", array(otherwise));
            }
          }));
    });
  }

  private static void describe(ParameterKind kind, JsonObject schema) {
    schema.put("type", kind == ParameterKind.NUMBER ? "integer" : "string");
    if (kind == ParameterKind.DATE) {
      schema.put("format", "date");
    }
  }

  private static JsonObject number(String name, String meaning, int least, int most, int usual) {
    return object(described -> {
      described.put("name", name);
      described.put("in", "query");
      described.put("description", meaning + ".");
      described.put(
          "schema",
          object(schema -> {
            schema.put("type", "integer");
            schema.put("minimum", least);
            schema.put("maximum", most);
            schema.put("default", usual);
          }));
    });
  }

  private static JsonObject responses(SavedQuery query) {
    JsonObject content = new JsonObject();
    for (AnswerFormat format : AnswerFormat.values()) {
      content.put(
          format.mediaType(),
          object(media ->
              media.put("schema", format == AnswerFormat.JSON ? rows(query) : new JsonObject())));
    }
    return object(responses -> {
      responses.put(
          "200",
          object(rows -> {
            rows.put("description", "The rows");
            rows.put("content", content);
          }));
      faults().keys().forEach(status -> responses.put(status, reference(status)));
    });
  }

  private static JsonObject rows(SavedQuery query) {
    JsonObject columns = new JsonObject();
    query.query().getResultVars().forEach(name -> columns.put(name, new JsonObject()));
    return object(rows -> {
      rows.put("type", "array");
      rows.put(
          "items",
          object(row -> {
            row.put("type", "object");
            row.put("properties", columns);
          }));
    });
  }

  private static JsonObject reference(String status) {
    return object(it -> it.put("$ref", "#/components/responses/" + status));
  }

  private static JsonObject faults() {
    return object(faults -> {
      faults.put("400", fault("A parameter is unknown, or can't have this value"));
      faults.put("422", fault("The answer would have too many rows"));
      faults.put(
          "429", fault("The server is busy; the Retry-After header tells when to ask again"));
      faults.put("503", fault("The answer takes too long; there is no part of it"));
    });
  }

  private static JsonObject fault(String description) {
    return object(it -> it.put("description", description + "."));
  }

  private static JsonObject object(Consumer<JsonObject> filling) {
    JsonObject object = new JsonObject();
    filling.accept(object);
    return object;
  }

  private static JsonArray array(JsonObject element) {
    JsonArray array = new JsonArray();
    array.add(element);
    return array;
  }

  private static JsonArray array(String element) {
    JsonArray array = new JsonArray();
    array.add(element);
    return array;
  }
}

package org.newsgraph.endpoint.api;

import java.io.OutputStream;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/// Rows as most programs like them: a list of objects, each with all columns. Numbers and truth are
/// JSON's own; whatever else has a value is a string, and what has none is null.
final class JsonRows {
  private JsonRows() {}

  static void write(Answer answer, OutputStream out) {
    JsonArray rows = new JsonArray();
    answer.rows().forEach(row -> rows.add(object(answer, row)));
    IndentedWriter writer = new IndentedWriter(out);
    JSON.write(writer, rows);
    writer.flush();
  }

  private static JsonObject object(Answer answer, Binding row) {
    JsonObject object = new JsonObject();
    for (Var variable : answer.variables()) {
      object.put(variable.getVarName(), value(row.get(variable)));
    }
    return object;
  }

  private static JsonValue value(@Nullable Node node) {
    if (node == null) {
      return JsonNull.instance;
    }
    if (!node.isLiteral()) {
      return new JsonString(node.isURI() ? node.getURI() : node.toString());
    }
    NodeValue value = NodeValue.makeNode(node);
    if (value.isBoolean()) {
      return new JsonBoolean(value.getBoolean());
    }
    return value.isInteger() || value.isDecimal()
        ? JsonNumber.value(value.getDecimal())
        : new JsonString(node.getLiteralLexicalForm());
  }
}

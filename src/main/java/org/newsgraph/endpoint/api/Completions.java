package org.newsgraph.endpoint.api;

import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.newsgraph.endpoint.about.DatasetAbout;
import org.newsgraph.store.Census;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Prefixes;

/// What the query editor offers to complete: the classes and properties that the store has, those
/// used most first, and the prefixes to abbreviate them by.
public record Completions(Census census, Base base) {
  private static final String TEXT = "http://jena.apache.org/text#";

  /// Writes them as JSON.
  public String json() {
    JsonObject prefixes = new JsonObject();
    Prefixes.NAMESPACES.forEach(prefixes::put);
    prefixes.put("text", TEXT);
    JsonObject words = new JsonObject();
    words.put("base", base.iri());
    words.put("prefixes", prefixes);
    words.put("classes", iris(census.classes()));
    JsonArray properties = iris(census.properties());
    properties.add(TEXT + "query");
    words.put("properties", properties);
    return words + "\n";
  }

  private static JsonArray iris(Map<Node, Long> counts) {
    JsonArray iris = new JsonArray();
    DatasetAbout.sorted(counts).forEach(count -> iris.add(count.getKey().getURI()));
    return iris;
  }
}

package org.newsgraph.article.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleFormat;
import org.newsgraph.article.Chain;
import org.newsgraph.article.Input;
import org.newsgraph.article.ReadResult;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Unreadable;
import org.newsgraph.article.json.Json;
import org.newsgraph.article.json.JsonFault;

/// Articles as JSON objects: one a line, or all in one array. Facts of articles are read too, as
/// far as they are the article, which comes out as it was written.
public final class JsonLines implements ArticleFormat {
  @Override
  public Set<String> endings() {
    return Set.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    String head = head(input);
    return name.endsWith(".jsonl")
        || name.endsWith(".ndjson")
        || head.matches("(?s)\\[\\s*\\{\\s*\".*")
        || isLines(head);
  }

  @Override
  public Iterator<ReadResult> read(Input input, Reading reading) throws IOException {
    boolean array = head(input).startsWith("[");
    int largest = reading.options().maximumPageBytes();
    JsonItems items = new JsonItems(new Window(input.stream()), largest, array);
    String unit = array ? "element" : "line";
    return new Chain<>(
        new ItemReader(input, reading, unit, "application/json") {
          @Override
          Optional<Item> cut() throws IOException {
            return items.next();
          }

          @Override
          Iterator<ReadResult> results(Item item) throws Unreadable {
            JsonNode object = parse(item.text(largest));
            return object.path("article").isObject()
                ? only(
                    new ReadResult.Read(
                        WrittenArticle.of(object.path("article"), name(item), options())))
                : article(item, new Fields(options().fields(), values(object)));
          }
        });
  }

  private static String head(Input input) throws IOException {
    return new String(input.head(), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
  }

  /// Whether the first line is an object, and the next one, if there is any, may be one.
  private static boolean isLines(String head) {
    int end = head.indexOf('\n');
    String rest = end < 0 ? "" : head.substring(end).stripLeading();
    if (!head.startsWith("{\"") || !(rest.isEmpty() || rest.startsWith("{"))) {
      return false;
    }
    return end < 0 || head.substring(0, end).stripTrailing().endsWith("}");
  }

  private static JsonNode parse(String json) throws Unreadable {
    try {
      JsonNode object = Json.WHOLE.readTree(json);
      if (object.isObject()) {
        return object;
      }
      throw new Unreadable("", "an object is expected: {\"headline\": …, \"text\": …}");
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr();
      throw new Unreadable(column, "no valid JSON: " + JsonFault.reason(e));
    }
  }

  private static Map<String, List<String>> values(JsonNode object) {
    Map<String, List<String>> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      values.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), texts(field.getValue()));
    }
    return values;
  }

  /// Texts, and the names of things.
  private static List<String> texts(JsonNode value) {
    if (!value.isArray()) {
      return text(value).stream().toList();
    }
    List<String> texts = new ArrayList<>();
    value.forEach(element -> text(element).ifPresent(texts::add));
    return texts;
  }

  private static Optional<String> text(JsonNode value) {
    JsonNode text = value.isObject() ? value.path("name") : value;
    return text.isTextual() || text.isIntegralNumber()
        ? Optional.of(text.asText())
        : Optional.empty();
  }
}

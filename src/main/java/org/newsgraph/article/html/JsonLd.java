package org.newsgraph.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The things that a page tells of in JSON-LD (`<script type="application/ld+json">`).
///
/// Small faults that many pages have are overlooked: commas too many, line breaks in texts, comment
/// signs around the whole. Of what then still is no JSON, [JsonRemains] are taken.
final class JsonLd {
  private static final int MOST_THINGS = 5_000;
  private static final int DEEPEST = 100;
  private static final List<String> OPENINGS =
      List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[");
  private static final List<String> CLOSINGS = List.of("-->", "//]]>", "/*]]>*/", "]]>", ";");
  private static final List<String> PARTS = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private static final JsonMapper LENIENT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final List<JsonNode> things = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();

  private JsonLd() {}

  /// Reads what a page has.
  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(data::collect);
    }
    return data;
  }

  /// The things, those told first coming first.
  List<JsonNode> things() {
    return things;
  }

  /// What a reference by `@id` stands for; anything else for itself.
  JsonNode resolved(JsonNode node) {
    return node.isObject() && node.size() == 1 && node.has("@id")
        ? named.getOrDefault(node.path("@id").asText(), node)
        : node;
  }

  private static Optional<JsonNode> parse(String data) {
    String json = unwrapped(data.strip());
    try {
      return Optional.of(LENIENT.readTree(json));
    } catch (JsonProcessingException e) {
      return JsonRemains.of(json);
    }
  }

  private static String unwrapped(String data) {
    String json = data;
    for (String opening : OPENINGS) {
      json = json.startsWith(opening) ? json.substring(opening.length()).strip() : json;
    }
    for (String closing : CLOSINGS) {
      json =
          json.endsWith(closing)
              ? json.substring(0, json.length() - closing.length()).strip()
              : json;
    }
    return json;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty() && things.size() < MOST_THINGS) {
      JsonNode node = waiting.remove();
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        things.add(node);
        if (node.has("@id") && node.size() > 1) {
          named.putIfAbsent(node.path("@id").asText(), node);
        }
        PARTS.stream().map(node::path).filter(JsonNode::isContainerNode).forEach(waiting::add);
      }
    }
  }
}

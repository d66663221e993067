package org.newsgraph.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can safely be read of broken JSON-LD: the headline and the date of an article, where it has
/// one article, one headline and one date, so that there is no doubt whose they are.
final class JsonRemains {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TYPE =
      Pattern.compile("\"@type\"\\s*+:\\s*+\\[?\\s*+\"(\\w{0,30}(?:Article|BlogPosting))\"");
  private static final Pattern HEADLINE = field("headline");
  private static final Pattern DATE = field("datePublished");

  private JsonRemains() {}

  /// The article; empty where there is none or more than one.
  static Optional<JsonNode> of(String broken) {
    Optional<String> type = only(TYPE, broken);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode article = JSON.createObjectNode();
    article.put("@type", type.get());
    only(HEADLINE, broken).flatMap(JsonRemains::text).ifPresent(t -> article.put("headline", t));
    only(DATE, broken).flatMap(JsonRemains::text).ifPresent(t -> article.put("datePublished", t));
    return Optional.of(article);
  }

  /// A quote that nothing fit for JSON follows does not end a text.
  private static Pattern field(String name) {
    return Pattern.compile(
        "\"" + name + "\"\\s*+:\\s*+\"((?:[^\"\\\\\\n]|\\\\.){1,500})\"\\s*+[,}\\]]");
  }

  private static Optional<String> only(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.group(1);
    return matcher.find() ? Optional.empty() : Optional.of(found);
  }

  private static Optional<String> text(String escaped) {
    try {
      return Optional.of(JSON.readValue("\"" + escaped + "\"", String.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}

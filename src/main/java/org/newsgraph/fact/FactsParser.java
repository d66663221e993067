package org.newsgraph.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Span;

/// Turns the JSON of one article's facts into records.
final class FactsParser {
  /// The version of the format.
  static final String SCHEMA = "article-facts/1";

  private static final List<String> ROLES =
      Arrays.stream(ParticipantRole.values()).map(Enum::name).toList();
  private static final List<String> SPAN = List.of("begin", "end");

  private final String name;

  /// @param name the name of the article's source where the facts tell none
  FactsParser(String name) {
    this.name = name;
  }

  ArticleFacts facts(JsonNode tree) {
    checkVersion(tree);
    JsonObject root =
        JsonObject.of(
            tree,
            "",
            List.of(
                "schema",
                "article",
                "entities",
                "events",
                "claims",
                "positions",
                "parts",
                "relations",
                "extractor"));
    root.text("schema");
    return new ArticleFacts(
        new ArticleParser(name).article(root.object("article", ArticleParser.FIELDS)),
        entities(root),
        events(root),
        claims(root),
        positions(root),
        parts(root),
        relations(root),
        extractor(root));
  }

  /// Comes first: what a later version calls its fields is not known here.
  private static void checkVersion(JsonNode tree) {
    JsonNode version = tree.get("schema");
    if (version != null && !version.asText().equals(SCHEMA)) {
      throw new FactsException("/schema: " + version + " is not \"" + SCHEMA + "\"");
    }
  }

  private static List<Entity> entities(JsonObject root) {
    return root.list(
        "entities",
        List.of("id", "type", "name", "aliases", "sameAs", "affiliation", "mentions"),
        entity ->
            new Entity(
                entity.text("id"),
                entity.constant("type", EntityType.class),
                entity.text("name"),
                entity.texts("aliases"),
                entity.distinctTexts("sameAs"),
                entity.distinctTexts("affiliation"),
                entity.list("mentions", List.of("begin", "end", "kind"), FactsParser::mention)));
  }

  private static Mention mention(JsonObject mention) {
    return new Mention(span(mention), mention.optionalConstant("kind", MentionKind.class));
  }

  private static List<Event> events(JsonObject root) {
    return root.list(
        "events",
        List.of(
            "id",
            "type",
            "label",
            "participants",
            "places",
            "time",
            "factuality",
            "accordingTo",
            "versionOf",
            "confidence",
            "mentions"),
        FactsParser::event);
  }

  private static Event event(JsonObject event) {
    return new Event(
        event.text("id"),
        event.constant("type", EventType.class),
        event.text("label"),
        event.optionalObject("participants", ROLES).map(FactsParser::roles).orElseGet(Map::of),
        event.distinctTexts("places"),
        time(event),
        event.constant("factuality", Factuality.class),
        event.distinctTexts("accordingTo"),
        event.optionalText("versionOf"),
        event.number("confidence"),
        mentions(event));
  }

  private static Map<ParticipantRole, List<String>> roles(JsonObject participants) {
    Map<ParticipantRole, List<String>> roles = new EnumMap<>(ParticipantRole.class);
    for (ParticipantRole role : ParticipantRole.values()) {
      roles.put(role, participants.distinctTexts(role.name()));
    }
    return roles;
  }

  private static Optional<EventTime> time(JsonObject event) {
    return event
        .optionalObject("time", List.of("text", "earliest", "latest"))
        .map(FactsParser::eventTime);
  }

  private static EventTime eventTime(JsonObject time) {
    Optional<String> text = time.optionalText("text");
    Optional<LocalDate> earliest = time.date("earliest");
    Optional<LocalDate> latest = time.date("latest");
    try {
      return new EventTime(text, earliest, latest);
    } catch (FactsException e) {
      throw time.wrong("latest", e.getMessage());
    }
  }

  private static List<Claim> claims(JsonObject root) {
    return root.list(
        "claims",
        List.of(
            "id",
            "type",
            "speaker",
            "addressee",
            "cue",
            "content",
            "about",
            "accordingTo",
            "saidIn",
            "confidence",
            "mentions"),
        FactsParser::claim);
  }

  private static Claim claim(JsonObject claim) {
    return new Claim(
        claim.text("id"),
        claim.constant("type", ClaimType.class),
        claim.distinctTexts("speaker"),
        claim.distinctTexts("addressee"),
        claim.optionalText("cue"),
        claim.optionalText("content"),
        claim.distinctTexts("about"),
        claim.distinctTexts("accordingTo"),
        claim.distinctTexts("saidIn"),
        claim.number("confidence"),
        claim.list(
            "mentions", List.of("begin", "end", "speaker", "cue"), FactsParser::claimMention));
  }

  private static ClaimMention claimMention(JsonObject mention) {
    return new ClaimMention(
        span(mention),
        mention.optionalObject("speaker", SPAN).map(FactsParser::span),
        mention.optionalObject("cue", SPAN).map(FactsParser::span));
  }

  private static List<Position> positions(JsonObject root) {
    return root.list(
        "positions",
        List.of("holder", "role", "organization", "former", "start", "end", "mentions"),
        position ->
            new Position(
                position.text("holder"),
                position.optionalText("role"),
                position.optionalText("organization"),
                position.flag("former"),
                position.date("start"),
                position.date("end"),
                mentions(position)));
  }

  private static List<Part> parts(JsonObject root) {
    return root.list(
        "parts",
        List.of("part", "whole", "mentions"),
        part -> new Part(part.text("part"), part.text("whole"), mentions(part)));
  }

  private static List<Relation> relations(JsonObject root) {
    return root.list(
        "relations",
        List.of("from", "relation", "to", "mentions"),
        relation ->
            new Relation(
                relation.text("from"),
                relation.constant("relation", RelationType.class),
                relation.text("to"),
                mentions(relation)));
  }

  private static Optional<Extractor> extractor(JsonObject root) {
    return root.optionalObject("extractor", List.of("name", "version", "settings"))
        .map(extractor ->
            new Extractor(
                extractor.text("name"),
                extractor.optionalText("version"),
                extractor.textMap("settings")));
  }

  private static List<Span> mentions(JsonObject fact) {
    return fact.list("mentions", SPAN, FactsParser::span);
  }

  /// The span whose bounds the object has.
  static Span span(JsonObject object) {
    int begin = object.integer("begin");
    int end = object.integer("end");
    if (begin < 0) {
      throw object.wrong("begin", begin + " is less than 0");
    }
    if (end <= begin) {
      throw object.wrong("end", end + " is not after begin, " + begin);
    }
    return new Span(begin, end);
  }
}

package org.newsgraph.evaluation.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.Part;
import org.newsgraph.fact.ParticipantRole;
import org.newsgraph.fact.Position;
import org.newsgraph.fact.Relation;

/// Facts of one article in a few words, for people.
final class FactText {
  private final int[] text;
  private final Map<String, String> names = new HashMap<>();

  FactText(ArticleFacts facts) {
    text = facts.article().text().codePoints().toArray();
    facts.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    facts.events().forEach(event -> names.put(event.id(), headline(event)));
    facts.claims().forEach(claim -> names.put(claim.id(), "what " + speakers(claim) + " said"));
  }

  /// The words of a span.
  String words(Span span) {
    int end = Math.min(span.end(), text.length);
    int begin = Math.min(span.begin(), end);
    return new String(text, begin, end - begin).replaceAll("\\s+", " ");
  }

  /// The name of an entity or event.
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  private String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(" + "));
  }

  private String speakers(Claim claim) {
    return claim.speaker().isEmpty() ? "somebody" : names(claim.speaker());
  }

  String entity(Entity entity) {
    return entity.type() + " " + entity.name();
  }

  /// Class and trigger: `Killing "killed"`.
  String headline(Event event) {
    String named =
        event.mentions().isEmpty()
            ? event.label()
            : "\"" + words(event.mentions().getFirst()) + "\"";
    return event.type() + " " + named;
  }

  String event(Event event) {
    List<String> parts = new ArrayList<>(List.of(headline(event), event.factuality().name()));
    for (ParticipantRole role : ParticipantRole.values()) {
      if (!event.participants(role).isEmpty()) {
        parts.add(role + "=" + names(event.participants(role)));
      }
    }
    if (!event.accordingTo().isEmpty()) {
      parts.add("claimed");
    }
    return String.join(" ", parts);
  }

  String claim(Claim claim) {
    return speakers(claim)
        + claim.cue().map(cue -> " (" + cue + ")").orElse("")
        + ": "
        + claim.content().orElseGet(() -> where(claim).map(this::words).orElse(""));
  }

  String position(Position position) {
    return name(position.holder())
        + " is "
        + (position.former() ? "former " : "")
        + position.role().orElse("somebody")
        + position.organization().map(id -> " of " + name(id)).orElse("");
  }

  String part(Part part) {
    return name(part.part()) + " part of " + name(part.whole());
  }

  String relation(Relation relation) {
    return name(relation.from()) + " " + relation.type() + " " + name(relation.to());
  }

  static Optional<Span> where(Entity entity) {
    return entity.mentions().stream().map(mention -> mention.span()).findFirst();
  }

  static Optional<Span> where(Event event) {
    return event.mentions().stream().findFirst();
  }

  static Optional<Span> where(Claim claim) {
    return claim.mentions().stream().map(mention -> mention.content()).findFirst();
  }
}

package org.newsgraph.mapping.iri;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.FactsException;
import org.newsgraph.fact.Factuality;
import org.newsgraph.vocabulary.Base;
import org.newsgraph.vocabulary.Folder;

/// Mints the IRIs of one article's events: a plain one for the event itself, and for each version
/// that is only claimed, denied, possible or planned the plain one with a suffix.
final class EventIris {
  private final Base base;
  private final String articleHash;
  private final Map<String, MintedEntity> entities;
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Claim> claims;

  EventIris(Base base, String articleHash, ArticleFacts facts, Map<String, MintedEntity> entities) {
    this.base = base;
    this.articleHash = articleHash;
    this.entities = entities;
    facts.events().forEach(event -> events.put(event.id(), event));
    claims = facts.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
  }

  /// The events' IRIs by their ids; those that need the article's hash are numbered in the list's
  /// order.
  Map<String, MintedEvent> mint(List<Event> list) {
    Map<String, String> plain = plainSlugs(list);
    Map<String, MintedEvent> minted = new HashMap<>();
    for (Event event : list) {
      String slug = plain.getOrDefault(origin(event).id(), "");
      minted.put(event.id(), new MintedEvent(node(slug + suffix(event)), node(slug)));
    }
    return minted;
  }

  private Map<String, String> plainSlugs(List<Event> list) {
    EventNames names = new EventNames(entities);
    Numbering numbering = new Numbering();
    Map<String, String> slugs = new HashMap<>();
    for (Event event : list) {
      if (origin(event).equals(event)) {
        slugs.put(
            event.id(),
            names
                .shared(event)
                .orElseGet(() -> numbering.next(Slug.join(names.own(event), articleHash))));
      }
    }
    return slugs;
  }

  /// The event of which this is in the end a version; itself, where it is of none.
  private Event origin(Event event) {
    Set<String> passed = new HashSet<>();
    Event origin = event;
    while (origin.versionOf().isPresent()) {
      if (!passed.add(origin.id())) {
        throw new FactsException(
            "event \"" + event.id() + "\" is by versionOf a version of itself; break the circle");
      }
      origin = events.getOrDefault(origin.versionOf().get(), origin);
    }
    return origin;
  }

  private String suffix(Event event) {
    String claimed = event.accordingTo().isEmpty() ? "" : "-according-to-" + speakers(event);
    return event.factuality() == Factuality.Actual
        ? claimed
        : claimed + "-" + event.factuality().name().toLowerCase(Locale.ROOT);
  }

  private String speakers(Event event) {
    List<String> slugs =
        event.accordingTo().stream()
            .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
            .flatMap(claim -> claim.speaker().stream())
            .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
            .map(MintedEntity::slug)
            .distinct()
            .sorted()
            .toList();
    return slugs.isEmpty() ? "unnamed" : Slug.join(slugs);
  }

  private Node node(String slug) {
    return base.node(Folder.event, slug);
  }
}

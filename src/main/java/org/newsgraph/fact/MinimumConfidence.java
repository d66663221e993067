package org.newsgraph.fact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Leaves out events and claims that are not confident enough, and what then hangs in the air.
///
/// What is known only through a claim that goes, goes with it: it must not turn into the article's
/// own report. Relations and references to what goes are taken out, and so are entities that have
/// no name and that nothing but what goes speaks of. Facts without a confidence stay.
///
/// @param least the least confidence that a fact may have
public record MinimumConfidence(BigDecimal least) {

  /// The facts that are confident enough.
  public ArticleFacts of(ArticleFacts facts) {
    Set<String> dropped = dropped(facts);
    if (dropped.isEmpty()) {
      return facts;
    }
    Predicate<String> stays = id -> !dropped.contains(id);
    List<Event> events =
        facts.events().stream()
            .filter(event -> stays.test(event.id()))
            .map(event -> without(event, stays))
            .toList();
    List<Claim> claims =
        facts.claims().stream()
            .filter(claim -> stays.test(claim.id()))
            .map(claim -> without(claim, stays))
            .toList();
    List<Relation> relations =
        facts.relations().stream()
            .filter(relation -> stays.test(relation.from()) && stays.test(relation.to()))
            .toList();
    ArticleFacts kept =
        new ArticleFacts(
            facts.article(),
            facts.entities(),
            events,
            claims,
            facts.positions(),
            facts.parts(),
            relations,
            facts.extractor());
    return withEntities(kept, spokenOf(facts, kept));
  }

  private boolean isLow(Optional<BigDecimal> confidence) {
    return confidence.filter(c -> c.compareTo(least) < 0).isPresent();
  }

  private Set<String> dropped(ArticleFacts facts) {
    Set<String> dropped = new HashSet<>();
    facts.events().stream()
        .filter(event -> isLow(event.confidence()))
        .forEach(event -> dropped.add(event.id()));
    facts.claims().stream()
        .filter(claim -> isLow(claim.confidence()))
        .forEach(claim -> dropped.add(claim.id()));
    boolean more = true;
    while (more) {
      more = dropped.addAll(knownOnlyThrough(facts, dropped));
    }
    return dropped;
  }

  private static List<String> knownOnlyThrough(ArticleFacts facts, Set<String> dropped) {
    Stream<String> events =
        facts.events().stream()
            .filter(event -> !event.accordingTo().isEmpty())
            .filter(event -> dropped.containsAll(event.accordingTo()))
            .map(Event::id);
    Stream<String> claims =
        facts.claims().stream()
            .filter(claim -> !claim.accordingTo().isEmpty())
            .filter(claim -> dropped.containsAll(claim.accordingTo()))
            .map(Claim::id);
    return Stream.concat(events, claims).toList();
  }

  private static List<String> kept(List<String> ids, Predicate<String> stays) {
    return ids.stream().filter(stays).toList();
  }

  private static Event without(Event event, Predicate<String> stays) {
    Map<ParticipantRole, List<String>> participants = new EnumMap<>(ParticipantRole.class);
    event.participants().forEach((role, ids) -> participants.put(role, kept(ids, stays)));
    return new Event(
        event.id(),
        event.type(),
        event.label(),
        participants,
        event.places(),
        event.time(),
        event.factuality(),
        kept(event.accordingTo(), stays),
        event.versionOf().filter(stays),
        event.confidence(),
        event.mentions());
  }

  private static Claim without(Claim claim, Predicate<String> stays) {
    return new Claim(
        claim.id(),
        claim.type(),
        claim.speaker(),
        claim.addressee(),
        claim.cue(),
        claim.content(),
        kept(claim.about(), stays),
        kept(claim.accordingTo(), stays),
        kept(claim.saidIn(), stays),
        claim.confidence(),
        claim.mentions());
  }

  /// The entities that the article names, or that are spoken of no less than before.
  private static Set<String> spokenOf(ArticleFacts before, ArticleFacts after) {
    Set<String> ids = new HashSet<>(before.entities().stream().map(Entity::id).toList());
    ids.removeAll(mentionedBy(before));
    ids.addAll(mentionedBy(after));
    before.entities().stream().filter(MinimumConfidence::isNamed).map(Entity::id).forEach(ids::add);
    return ids;
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().isEmpty()
        || entity.mentions().stream()
            .anyMatch(mention -> mention.kind().filter(k -> k != MentionKind.name).isEmpty());
  }

  private static Set<String> mentionedBy(ArticleFacts facts) {
    Set<String> ids = new HashSet<>();
    facts.entities().forEach(entity -> ids.addAll(entity.affiliation()));
    for (Event event : facts.events()) {
      event.participants().values().forEach(ids::addAll);
      ids.addAll(event.places());
    }
    for (Claim claim : facts.claims()) {
      Stream.of(claim.speaker(), claim.addressee(), claim.about()).forEach(ids::addAll);
    }
    for (Position position : facts.positions()) {
      ids.add(position.holder());
      position.organization().ifPresent(ids::add);
    }
    facts.parts().forEach(part -> ids.addAll(List.of(part.part(), part.whole())));
    facts.relations().forEach(relation -> ids.add(relation.to()));
    return ids;
  }

  private static ArticleFacts withEntities(ArticleFacts facts, Set<String> ids) {
    return new ArticleFacts(
        facts.article(),
        facts.entities().stream().filter(entity -> ids.contains(entity.id())).toList(),
        facts.events(),
        facts.claims(),
        facts.positions(),
        facts.parts(),
        facts.relations(),
        facts.extractor());
  }
}

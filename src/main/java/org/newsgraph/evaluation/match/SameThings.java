package org.newsgraph.evaluation.match;

import java.util.List;
import org.newsgraph.fact.ArticleFacts;

/// Two readings of one article, the gold one and the found one, and what in them is the same.
public final class SameThings {
  private final ArticleFacts gold;
  private final ArticleFacts found;
  private final Matching matching;
  private final SameEntities entities;
  private final SameEvents events;
  private final SameClaims claims;

  public SameThings(ArticleFacts gold, ArticleFacts found, Matching matching) {
    this.gold = gold;
    this.found = found;
    this.matching = matching;
    entities = new SameEntities(gold, found, matching);
    events = new SameEvents(gold, found, entities, matching);
    claims = new SameClaims(gold, found, matching);
  }

  /// The gold facts.
  public ArticleFacts gold() {
    return gold;
  }

  /// The facts that are judged.
  public ArticleFacts found() {
    return found;
  }

  /// How much must agree.
  public Matching matching() {
    return matching;
  }

  /// Which entities are the same.
  public SameEntities entities() {
    return entities;
  }

  /// Which events are the same.
  public SameEvents events() {
    return events;
  }

  /// Which claims are the same.
  public SameClaims claims() {
    return claims;
  }

  /// Whether two ids are of the same entity, event or claim.
  public boolean same(String goldId, String foundId) {
    return entities.same(goldId, foundId)
        || events.same(goldId, foundId)
        || claims.same(goldId, foundId);
  }

  /// Whether a found id is of the same thing as one of the gold ones.
  public boolean isAmong(List<String> goldIds, String foundId) {
    return goldIds.stream().anyMatch(g -> same(g, foundId));
  }
}

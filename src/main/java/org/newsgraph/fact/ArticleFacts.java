package org.newsgraph.fact;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;

/// All that one article tells.
///
/// Every id that a fact refers to names an entity, an event or a claim of the same article, and
/// every mention lies in its text.
public record ArticleFacts(
    Article article,
    List<Entity> entities,
    List<Event> events,
    List<Claim> claims,
    List<Position> positions,
    List<Part> parts,
    List<Relation> relations,
    Optional<Extractor> extractor) {

  /// @throws FactsException when a value is not allowed, or an id or a mention leads nowhere
  public ArticleFacts {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
    parts = List.copyOf(parts);
    relations = List.copyOf(relations);
    List<FactCheck> checks =
        List.of(
            new ValueCheck(article, extractor),
            new ReferenceCheck(entities, events, claims),
            new SpanCheck(article));
    for (FactCheck check : checks) {
      Indexed.forEach("/entities", entities, check::entity);
      Indexed.forEach("/events", events, check::event);
      Indexed.forEach("/claims", claims, check::claim);
      Indexed.forEach("/positions", positions, check::position);
      Indexed.forEach("/parts", parts, check::part);
      Indexed.forEach("/relations", relations, check::relation);
    }
  }

  /// An article of which nothing is known but itself.
  public static ArticleFacts none(Article article) {
    return new ArticleFacts(
        article,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// These facts, given as another extractor's.
  public ArticleFacts by(Extractor other) {
    return new ArticleFacts(
        article, entities, events, claims, positions, parts, relations, Optional.of(other));
  }
}

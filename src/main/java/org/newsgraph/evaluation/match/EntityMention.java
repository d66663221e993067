package org.newsgraph.evaluation.match;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.MentionKind;

/// A mention and the entity it refers to.
///
/// @param entity the id of the entity
/// @param kind what kind of mention; a nominal where that is not told
public record EntityMention(String entity, Span span, MentionKind kind) {

  /// All mentions of an article's entities, in the order of the text.
  public static List<EntityMention> of(ArticleFacts facts) {
    return facts.entities().stream()
        .flatMap(entity -> of(entity).stream())
        .sorted(Comparator.comparing(EntityMention::span).thenComparing(EntityMention::entity))
        .toList();
  }

  private static List<EntityMention> of(Entity entity) {
    return entity.mentions().stream()
        .map(mention ->
            new EntityMention(
                entity.id(), mention.span(), mention.kind().orElse(MentionKind.nominal)))
        .distinct()
        .toList();
  }
}

package org.newsgraph.evaluation.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.MentionKind;

/// Which found entity is which gold one.
///
/// Entities are paired one to one by the mentions they share, a name counting most and a pronoun
/// least; where one of them has no mentions, by a name they have in common. Strictly only a pair is
/// the same entity. Leniently two entities are it too when a name or description of theirs overlaps
/// in the text, or a name of one has the head word of a name of the other.
public final class SameEntities {
  private static final double BY_NAME = 0.5;

  private final Matching matching;
  private final Map<String, Entity> gold;
  private final Map<String, Entity> found;
  private final Pairing<EntityMention> mentions;
  private final Map<List<String>, Double> shared = new HashMap<>();
  private final Set<List<String>> touching = new HashSet<>();
  private final Pairing<String> entities;

  public SameEntities(ArticleFacts gold, ArticleFacts found, Matching matching) {
    this.matching = matching;
    this.gold = byId(gold);
    this.found = byId(found);
    List<EntityMention> goldMentions = EntityMention.of(gold);
    List<EntityMention> foundMentions = EntityMention.of(found);
    for (EntityMention g : goldMentions) {
      for (EntityMention f : foundMentions) {
        if (matching.spans(g.span(), f.span())) {
          share(g, f);
        }
      }
    }
    entities = Pairing.of(ids(gold), ids(found), this::agreement);
    mentions = Pairing.of(goldMentions, foundMentions, this::agreement);
  }

  private static Map<String, Entity> byId(ArticleFacts facts) {
    Map<String, Entity> entities = new HashMap<>();
    facts.entities().forEach(entity -> entities.put(entity.id(), entity));
    return entities;
  }

  private static List<String> ids(ArticleFacts facts) {
    return facts.entities().stream().map(Entity::id).toList();
  }

  private void share(EntityMention g, EntityMention f) {
    List<String> key = List.of(g.entity(), f.entity());
    shared.merge(key, weight(g.kind()), Double::sum);
    if (g.kind() != MentionKind.pronoun && f.kind() != MentionKind.pronoun) {
      touching.add(key);
    }
  }

  private static double weight(MentionKind kind) {
    return switch (kind) {
      case name -> 3;
      case nominal -> 2;
      case pronoun -> 1;
    };
  }

  /// A common name decides between entities that share as many mentions.
  private double agreement(String goldId, String foundId) {
    Entity g = gold(goldId);
    Entity f = found(foundId);
    double mentioned = shared.getOrDefault(List.of(goldId, foundId), 0.0);
    boolean unplaced = g.mentions().isEmpty() || f.mentions().isEmpty();
    boolean named = (mentioned > 0 || unplaced) && haveCommonName(g, f);
    return mentioned + (named ? BY_NAME : 0);
  }

  /// Mentions of one entity are paired first, then those that have most in common.
  private double agreement(EntityMention g, EntityMention f) {
    boolean same = entities.found(g.entity()).filter(f.entity()::equals).isPresent();
    return matching.spans(g.span(), f.span())
        ? Matching.dice(g.span(), f.span()) + (same ? 1 : 0)
        : 0;
  }

  private boolean haveCommonName(Entity g, Entity f) {
    return names(g).anyMatch(a -> names(f).anyMatch(b -> matching.phrases(a, b)));
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  /// Whether two ids are of entities, and of the same one.
  public boolean same(String goldId, String foundId) {
    if (!gold.containsKey(goldId) || !found.containsKey(foundId)) {
      return false;
    }
    boolean paired = entities.found(goldId).filter(foundId::equals).isPresent();
    return paired
        || (matching == Matching.lenient
            && (touching.contains(List.of(goldId, foundId))
                || haveCommonName(gold(goldId), found(foundId))));
  }

  /// The pairs of mentions.
  public Pairing<EntityMention> mentions() {
    return mentions;
  }

  /// The pairs of entities, by their ids.
  public Pairing<String> entities() {
    return entities;
  }

  private Entity gold(String id) {
    return Optional.ofNullable(gold.get(id)).orElseThrow();
  }

  private Entity found(String id) {
    return Optional.ofNullable(found.get(id)).orElseThrow();
  }
}

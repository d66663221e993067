package org.newsgraph.evaluation.measure;

import java.util.List;
import java.util.Optional;
import org.newsgraph.evaluation.match.EntityMention;
import org.newsgraph.evaluation.match.Pairing;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.fact.Entity;
import org.newsgraph.fact.MentionKind;

/// Judges entities: mentions, names, which there are, their types.
final class EntityMeasures {
  private final SameThings same;
  private final Ledger ledger;
  private final FactText goldText;
  private final FactText foundText;

  EntityMeasures(SameThings same, Ledger ledger) {
    this.same = same;
    this.ledger = ledger;
    goldText = new FactText(same.gold());
    foundText = new FactText(same.found());
  }

  void judge() {
    List<EntityMention> gold = EntityMention.of(same.gold());
    List<EntityMention> found = EntityMention.of(same.found());
    mentions(Measure.mention, gold, found);
    mentions(Measure.name, names(gold), names(found));
    entities();
    new Coreference(gold, found, same.entities().mentions())
        .judge(ledger, mention -> text(goldText, mention), mention -> text(foundText, mention));
  }

  private static List<EntityMention> names(List<EntityMention> mentions) {
    return mentions.stream().filter(mention -> mention.kind() == MentionKind.name).toList();
  }

  private void mentions(Measure measure, List<EntityMention> gold, List<EntityMention> found) {
    ledger.pairs(
        measure,
        new Ledger.Listed<>(gold, m -> text(goldText, m), m -> Optional.of(m.span())),
        new Ledger.Listed<>(found, m -> text(foundText, m), m -> Optional.of(m.span())),
        same.entities().mentions());
  }

  private static String text(FactText text, EntityMention mention) {
    return "\"" + text.words(mention.span()) + "\" for " + text.name(mention.entity());
  }

  private void entities() {
    Pairing<String> pairs = same.entities().entities();
    for (Entity entity : same.gold().entities()) {
      Optional<Entity> other =
          pairs.found(entity.id()).map(id -> entity(same.found().entities(), id));
      ledger.gold(
          Measure.entity, other.isPresent(), goldText.entity(entity), FactText.where(entity));
      other.ifPresent(found -> type(entity, found));
    }
    for (Entity entity : same.found().entities()) {
      ledger.found(
          Measure.entity,
          pairs.gold(entity.id()).isPresent(),
          foundText.entity(entity),
          FactText.where(entity));
    }
  }

  private void type(Entity gold, Entity found) {
    boolean right = same.matching().types(gold.type(), found.type());
    ledger.gold(Measure.type, right, goldText.entity(gold), FactText.where(gold));
    ledger.found(Measure.type, right, foundText.entity(found), FactText.where(found));
  }

  private static Entity entity(List<Entity> entities, String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst().orElseThrow();
  }
}

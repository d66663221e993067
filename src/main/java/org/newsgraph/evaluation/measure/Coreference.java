package org.newsgraph.evaluation.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.evaluation.match.EntityMention;
import org.newsgraph.evaluation.match.Pairing;

/// Judges which mentions belong together, by B-cubed.
///
/// @see <a href="https://aclanthology.org/P98-1012/">Bagga and Baldwin 1998</a>
record Coreference(
    List<EntityMention> gold, List<EntityMention> found, Pairing<EntityMention> pairs) {

  void judge(
      Ledger ledger,
      Function<EntityMention, String> goldText,
      Function<EntityMention, String> foundText) {
    Map<String, Integer> goldSizes = sizes(gold);
    Map<String, Integer> foundSizes = sizes(found);
    Map<List<String>, Integer> common = new HashMap<>();
    pairs.pairs().forEach((g, f) -> common.merge(key(g, f), 1, Integer::sum));
    for (EntityMention g : gold) {
      double shared = pairs.found(g).map(f -> common.getOrDefault(key(g, f), 0)).orElse(0);
      double credit = shared / goldSizes.getOrDefault(g.entity(), 1);
      ledger.gold(Measure.coreference, credit, goldText.apply(g), Optional.of(g.span()));
    }
    for (EntityMention f : found) {
      double shared = pairs.gold(f).map(g -> common.getOrDefault(key(g, f), 0)).orElse(0);
      double credit = shared / foundSizes.getOrDefault(f.entity(), 1);
      ledger.found(Measure.coreference, credit, foundText.apply(f), Optional.of(f.span()));
    }
  }

  private static List<String> key(EntityMention g, EntityMention f) {
    return List.of(g.entity(), f.entity());
  }

  private static Map<String, Integer> sizes(List<EntityMention> mentions) {
    Map<String, Integer> sizes = new HashMap<>();
    mentions.forEach(mention -> sizes.merge(mention.entity(), 1, Integer::sum));
    return sizes;
  }
}

package org.newsgraph.evaluation.measure;

import java.util.Optional;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.match.Pairing;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Part;
import org.newsgraph.fact.Position;
import org.newsgraph.fact.Relation;

/// Judges positions, parts and relations.
final class OtherMeasures {
  private final SameThings same;
  private final Ledger ledger;

  OtherMeasures(SameThings same, Ledger ledger) {
    this.same = same;
    this.ledger = ledger;
  }

  void judge() {
    ArticleFacts gold = same.gold();
    ArticleFacts found = same.found();
    ledger.pairs(
        Measure.position,
        positions(gold),
        positions(found),
        Pairing.of(
            positions(gold).things(), positions(found).things(), (g, f) -> isSame(g, f) ? 1 : 0));
    ledger.pairs(
        Measure.part,
        parts(gold),
        parts(found),
        Pairing.of(parts(gold).things(), parts(found).things(), (g, f) -> isSame(g, f) ? 1 : 0));
    ledger.pairs(
        Measure.relation,
        relations(gold),
        relations(found),
        Pairing.of(
            relations(gold).things(), relations(found).things(), (g, f) -> isSame(g, f) ? 1 : 0));
  }

  private static Ledger.Listed<Position> positions(ArticleFacts facts) {
    return new Ledger.Listed<>(
        facts.positions().stream().distinct().toList(),
        new FactText(facts)::position,
        position -> position.mentions().stream().findFirst());
  }

  private static Ledger.Listed<Part> parts(ArticleFacts facts) {
    return new Ledger.Listed<>(
        facts.parts().stream().distinct().toList(),
        new FactText(facts)::part,
        part -> part.mentions().stream().findFirst());
  }

  private static Ledger.Listed<Relation> relations(ArticleFacts facts) {
    return new Ledger.Listed<>(
        facts.relations().stream().distinct().toList(),
        new FactText(facts)::relation,
        relation -> relation.mentions().stream().findFirst());
  }

  private boolean isSame(Position gold, Position found) {
    boolean role =
        gold.role().isEmpty()
            || found.role().filter(r -> same.matching().phrases(gold.role().get(), r)).isPresent();
    boolean held = same.matching() == Matching.lenient || gold.former() == found.former();
    return role
        && held
        && same.same(gold.holder(), found.holder())
        && isSame(gold.organization(), found.organization());
  }

  /// Leniently, the organisation may be told by one reading alone: it often stands in the role.
  private boolean isSame(Optional<String> gold, Optional<String> found) {
    return (gold.isPresent() && found.isPresent())
        ? same.same(gold.get(), found.get())
        : same.matching() == Matching.lenient || gold.equals(found);
  }

  private boolean isSame(Part gold, Part found) {
    return same.same(gold.part(), found.part()) && same.same(gold.whole(), found.whole());
  }

  private boolean isSame(Relation gold, Relation found) {
    return same.matching().relations(gold.type(), found.type())
        && same.same(gold.from(), found.from())
        && same.same(gold.to(), found.to());
  }
}

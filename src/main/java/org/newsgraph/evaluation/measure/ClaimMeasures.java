package org.newsgraph.evaluation.measure;

import org.newsgraph.evaluation.match.Pairing;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.fact.Claim;

/// Judges claims: which there are, whose they are, whether they are verbatim.
final class ClaimMeasures {
  private final SameThings same;
  private final Ledger ledger;
  private final FactText goldText;
  private final FactText foundText;

  ClaimMeasures(SameThings same, Ledger ledger) {
    this.same = same;
    this.ledger = ledger;
    goldText = new FactText(same.gold());
    foundText = new FactText(same.found());
  }

  void judge() {
    Pairing<Claim> claims = same.claims().claims();
    ledger.pairs(
        Measure.claim,
        new Ledger.Listed<>(same.gold().claims(), goldText::claim, FactText::where),
        new Ledger.Listed<>(same.found().claims(), foundText::claim, FactText::where),
        claims);
    claims.pairs().forEach(this::details);
  }

  private void details(Claim gold, Claim found) {
    ledger.pairs(
        Measure.speaker,
        new Ledger.Listed<>(
            gold.speaker(),
            id -> goldText.name(id) + " of " + goldText.claim(gold),
            id -> FactText.where(gold)),
        new Ledger.Listed<>(
            found.speaker(),
            id -> foundText.name(id) + " of " + foundText.claim(found),
            id -> FactText.where(found)),
        Pairing.of(gold.speaker(), found.speaker(), (g, f) -> same.same(g, f) ? 1 : 0));
    boolean type = gold.type() == found.type();
    ledger.gold(
        Measure.claimType, type, gold.type() + " of " + goldText.claim(gold), FactText.where(gold));
    ledger.found(
        Measure.claimType,
        type,
        found.type() + " of " + foundText.claim(found),
        FactText.where(found));
  }
}

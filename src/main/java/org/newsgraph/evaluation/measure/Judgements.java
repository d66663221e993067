package org.newsgraph.evaluation.measure;

import java.util.List;
import org.newsgraph.evaluation.match.SameThings;

/// All that is judged of one article's facts.
public final class Judgements {
  private Judgements() {}

  /// Judges every fact of both readings by every measure.
  public static List<Judgement> of(SameThings same) {
    Ledger ledger = new Ledger();
    new EntityMeasures(same, ledger).judge();
    new TriggerMeasures(same, ledger).judge();
    new EventMeasures(same, ledger).judge();
    new ClaimMeasures(same, ledger).judge();
    new OtherMeasures(same, ledger).judge();
    return ledger.judgements();
  }
}

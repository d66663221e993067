package org.newsgraph.evaluation.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.newsgraph.article.Span;
import org.newsgraph.evaluation.match.Matching;
import org.newsgraph.evaluation.match.Pairing;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.EventType;

/// Judges the words that name events, alone and with the class of event that they name. Versions of
/// one event often share their trigger, which counts once.
final class TriggerMeasures {
  private static final double SAME_CLASS = 0.5;

  private final SameThings same;
  private final Ledger ledger;
  private final FactText goldText;
  private final FactText foundText;

  TriggerMeasures(SameThings same, Ledger ledger) {
    this.same = same;
    this.ledger = ledger;
    goldText = new FactText(same.gold());
    foundText = new FactText(same.found());
  }

  void judge() {
    judge(Measure.trigger, spans(same.gold()), spans(same.found()), this::agreement);
    judge(Measure.triggerClass, classes(same.gold()), classes(same.found()), this::classAgreement);
  }

  private void judge(
      Measure measure,
      List<Trigger> gold,
      List<Trigger> found,
      ToDoubleBiFunction<Trigger, Trigger> agreement) {
    ledger.pairs(
        measure,
        new Ledger.Listed<>(gold, t -> t.text(goldText), t -> Optional.of(t.span())),
        new Ledger.Listed<>(found, t -> t.text(foundText), t -> Optional.of(t.span())),
        Pairing.of(gold, found, agreement));
  }

  private double agreement(Trigger gold, Trigger found) {
    return same.matching().spans(gold.span(), found.span()) ? 1 + exact(gold, found) : 0;
  }

  private static double exact(Trigger gold, Trigger found) {
    return Matching.strict.spans(gold.span(), found.span()) ? 1 : 0;
  }

  private double classAgreement(Trigger gold, Trigger found) {
    boolean one = same.matching().classes(gold.type().orElseThrow(), found.type().orElseThrow());
    return one ? agreement(gold, found) * (gold.type().equals(found.type()) ? 1 : SAME_CLASS) : 0;
  }

  private static List<Trigger> spans(ArticleFacts facts) {
    return facts.events().stream()
        .flatMap(event -> event.mentions().stream())
        .distinct()
        .sorted()
        .map(span -> new Trigger(span, Optional.empty()))
        .toList();
  }

  private static List<Trigger> classes(ArticleFacts facts) {
    return facts.events().stream()
        .flatMap(event ->
            event.mentions().stream().map(span -> new Trigger(span, Optional.of(event.type()))))
        .distinct()
        .toList();
  }

  private record Trigger(Span span, Optional<EventType> type) {
    String text(FactText text) {
      return "\"" + text.words(span) + "\"" + type.map(t -> " " + t).orElse("");
    }
  }
}

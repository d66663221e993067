package org.newsgraph.evaluation.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.evaluation.match.Pairing;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.ParticipantRole;

/// Judges events: which there are, who takes part, where and when they were, and how they are told.
final class EventMeasures {
  private final SameThings same;
  private final Ledger ledger;
  private final FactText goldText;
  private final FactText foundText;

  EventMeasures(SameThings same, Ledger ledger) {
    this.same = same;
    this.ledger = ledger;
    goldText = new FactText(same.gold());
    foundText = new FactText(same.found());
  }

  void judge() {
    for (Event gold : same.gold().events()) {
      List<Event> found = same.events().found(gold);
      ledger.gold(Measure.event, !found.isEmpty(), goldText.event(gold), FactText.where(gold));
      boolean whole = found.stream().anyMatch(event -> isWhole(gold, event));
      ledger.gold(Measure.wholeEvent, whole, goldText.event(gold), FactText.where(gold));
      if (!found.isEmpty()) {
        details(gold, found);
      }
    }
    for (Event found : same.found().events()) {
      Optional<Event> gold = same.events().gold(found);
      ledger.found(Measure.event, gold.isPresent(), foundText.event(found), FactText.where(found));
      boolean whole = gold.filter(event -> isWhole(event, found)).isPresent();
      ledger.found(Measure.wholeEvent, whole, foundText.event(found), FactText.where(found));
    }
  }

  private void details(Event gold, List<Event> found) {
    fillers(Measure.agent, ParticipantRole.agent, gold, found);
    fillers(Measure.patient, ParticipantRole.patient, gold, found);
    fillers(Measure.recipient, ParticipantRole.recipient, gold, found);
    fillers(Measure.instrument, ParticipantRole.instrument, gold, found);
    fillers(Measure.topic, ParticipantRole.topic, gold, found);
    fillers(Measure.place, gold, gold.places(), union(found.stream().map(Event::places)));
    detail(
        Measure.time,
        gold,
        found.stream().filter(event -> event.time().isPresent()).toList(),
        gold.time().isPresent(),
        this::isSameTime,
        event -> WhenTold.text(event.time()));
    detail(
        Measure.factuality,
        gold,
        found,
        true,
        (g, f) -> same.matching().factualities(g.factuality(), f.factuality()),
        event -> event.factuality().name());
    detail(
        Measure.accordingTo,
        gold,
        found.stream().filter(event -> !event.accordingTo().isEmpty()).toList(),
        !gold.accordingTo().isEmpty(),
        this::isSameSource,
        event -> "only claimed");
  }

  /// A detail that an event tells or not.
  ///
  /// @param found those of the found events that tell it
  /// @param told whether gold tells it
  private void detail(
      Measure measure,
      Event gold,
      List<Event> found,
      boolean told,
      BiPredicate<Event, Event> agree,
      Function<Event, String> text) {
    if (told) {
      boolean right = found.stream().anyMatch(event -> agree.test(gold, event));
      String fact = text.apply(gold) + " of " + goldText.event(gold);
      ledger.gold(measure, right, fact, FactText.where(gold));
    }
    for (Event event : found) {
      String fact = text.apply(event) + " of " + foundText.event(event);
      ledger.found(measure, told && agree.test(gold, event), fact, FactText.where(event));
    }
  }

  private void fillers(Measure measure, ParticipantRole role, Event gold, List<Event> found) {
    fillers(
        measure,
        gold,
        gold.participants(role),
        union(found.stream().map(event -> event.participants(role))));
  }

  private static List<String> union(Stream<List<String>> ids) {
    return ids.flatMap(List::stream).distinct().toList();
  }

  private void fillers(Measure measure, Event gold, List<String> goldIds, List<String> foundIds) {
    String event = " of " + goldText.headline(gold);
    ledger.pairs(
        measure,
        new Ledger.Listed<>(goldIds, id -> goldText.name(id) + event, id -> FactText.where(gold)),
        new Ledger.Listed<>(foundIds, id -> foundText.name(id) + event, id -> FactText.where(gold)),
        Pairing.of(goldIds, foundIds, (g, f) -> same.same(g, f) ? 1 : 0));
  }

  private boolean isSameTime(Event gold, Event found) {
    return WhenTold.isSame(same.matching(), gold.time(), found.time());
  }

  private boolean isSameSource(Event gold, Event found) {
    return switch (same.matching()) {
      case strict -> same.claims().anySame(gold.accordingTo(), found.accordingTo());
      case lenient -> gold.accordingTo().isEmpty() == found.accordingTo().isEmpty();
    };
  }

  private boolean isWhole(Event gold, Event found) {
    return same.matching().classes(gold.type(), found.type())
        && haveSame(ParticipantRole.agent, gold, found)
        && haveSame(ParticipantRole.patient, gold, found)
        && same.matching().factualities(gold.factuality(), found.factuality())
        && gold.accordingTo().isEmpty() == found.accordingTo().isEmpty();
  }

  private boolean haveSame(ParticipantRole role, Event gold, Event found) {
    List<String> who = gold.participants(role);
    List<String> others = found.participants(role);
    return others.stream().allMatch(other -> same.isAmong(who, other))
        && who.stream().allMatch(one -> others.stream().anyMatch(other -> same.same(one, other)));
  }
}

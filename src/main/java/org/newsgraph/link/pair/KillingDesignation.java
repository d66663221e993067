package org.newsgraph.link.pair;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.link.reading.Days;
import org.newsgraph.vocabulary.NewsEvents;

/// A killing by its day and by who was killed.
///
/// @param earliest the first day that it may have been, counted from 1970 on
/// @param latest the last such day
/// @param victims those known by full names
public record KillingDesignation(long earliest, long latest, Set<EntityDesignation> victims)
    implements Designation {
  /// Without a day.
  private static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);

  /// What an event tells by itself; nothing unless it is a killing.
  static Set<Designation> of(EventSketch event, Stream<EntitySketch> patients) {
    if (!event.telling().classes().contains(NewsEvents.term("Killing"))) {
      return Set.of();
    }
    Days days = event.time().orElse(ANY);
    return Set.of(
        new KillingDesignation(
            days.earliest().toEpochDay(),
            days.latest().toEpochDay(),
            patients
                .filter(EntitySketch::isPerson)
                .filter(EntitySketch::hasFullName)
                .map(EntitySketch::designation)
                .collect(Collectors.toUnmodifiableSet())));
  }

  @Override
  public Optional<Comparison.Excluded> exclusion(Designation other) {
    return other instanceof KillingDesignation killing ? exclusion(killing) : Optional.empty();
  }

  private Optional<Comparison.Excluded> exclusion(KillingDesignation other) {
    if (earliest - other.latest > 1 || other.earliest - latest > 1) {
      return Optional.of(new Comparison.Excluded("they were killed on other days", true));
    }
    return hasOtherVictims(other)
        ? Optional.of(new Comparison.Excluded("others were killed", true))
        : Optional.empty();
  }

  private boolean hasOtherVictims(KillingDesignation other) {
    return !victims.isEmpty()
        && !other.victims.isEmpty()
        && victims.stream().allMatch(one -> other.victims.stream().allMatch(one::rulesOut));
  }
}

package org.newsgraph.link.pair;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.link.reading.Days;
import org.newsgraph.vocabulary.NewsEvents;

/// An event, and of a killing when it may have been and who was killed.
///
/// @param isKilling whether it is one; of others nothing is told here
/// @param earliest the first day that it may have been, counted from 1970 on
/// @param latest the last such day
/// @param victims those known by full names
public record EventDesignation(
    boolean isKilling, long earliest, long latest, Set<EntityDesignation> victims)
    implements Designation {
  private static final Node KILLING = NewsEvents.term("Killing");
  private static final EventDesignation OTHER =
      new EventDesignation(false, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay(), Set.of());

  /// What an event tells by itself.
  static EventDesignation of(EventSketch event, Stream<EntitySketch> patients) {
    if (!event.telling().classes().contains(KILLING)) {
      return OTHER;
    }
    return new EventDesignation(
        true,
        event.time().map(Days::earliest).orElse(LocalDate.MIN).toEpochDay(),
        event.time().map(Days::latest).orElse(LocalDate.MAX).toEpochDay(),
        patients
            .filter(EntitySketch::isPerson)
            .filter(EntitySketch::hasFullName)
            .map(EntitySketch::designation)
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public boolean isNamed() {
    return isKilling;
  }

  @Override
  public Optional<Comparison.Excluded> exclusion(Designation other) {
    return switch (other) {
      case EventDesignation event when isKilling && event.isKilling -> killed(event);
      case EventDesignation _ -> Optional.empty();
      case EntityDesignation _ -> Optional.of(Comparison.Excluded.EVENT_AND_ENTITY);
    };
  }

  private Optional<Comparison.Excluded> killed(EventDesignation other) {
    if (earliest - other.latest > 1 || other.earliest - latest > 1) {
      return Optional.of(new Comparison.Excluded("they were killed on other days", true));
    }
    return hasOtherVictims(other)
        ? Optional.of(new Comparison.Excluded("others were killed", true))
        : Optional.empty();
  }

  private boolean hasOtherVictims(EventDesignation other) {
    return !victims.isEmpty()
        && !other.victims.isEmpty()
        && victims.stream().allMatch(one -> other.victims.stream().allMatch(one::rulesOut));
  }
}

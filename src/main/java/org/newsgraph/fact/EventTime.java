package org.newsgraph.fact;

import java.time.LocalDate;
import java.util.Optional;

/// When an event took place. The bounds are empty where they cannot be known; they are never
/// guessed.
///
/// @param text the words used: "last Friday"
/// @param earliest no part of the event was before this day
/// @param latest no part of the event was after this day
public record EventTime(
    Optional<String> text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  public EventTime {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new FactsException("latest " + latest.get() + " is before earliest " + earliest.get());
    }
  }

  /// The day, where the time is known to the day.
  public Optional<LocalDate> day() {
    return earliest.equals(latest) ? earliest : Optional.empty();
  }
}

package org.newsgraph.link.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A span of days, both ends included.
public record Days(LocalDate earliest, LocalDate latest) {

  /// Tells whether it shares a day with another span.
  public boolean meets(Days other) {
    return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }

  /// How many days lie between it and another span, and one: 0 when they meet.
  public long apart(Days other) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(latest, other.earliest),
            ChronoUnit.DAYS.between(other.latest, earliest)));
  }
}

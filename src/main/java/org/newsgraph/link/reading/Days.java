package org.newsgraph.link.reading;

import java.time.LocalDate;

/// A span of days, both ends included.
public record Days(LocalDate earliest, LocalDate latest) {

  /// Tells whether it shares a day with another span.
  public boolean meets(Days other) {
    return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }
}

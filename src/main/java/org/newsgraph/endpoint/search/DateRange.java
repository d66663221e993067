package org.newsgraph.endpoint.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days from one to another, both included; without one of them, all before or after.
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
  private static final int LAST_YEAR = 9999;
  private static final String JANUARY = "-01";
  private static final String DECEMBER = "-12";

  /// Reads two dates, each a day, a month or a year of four digits. What can't be read leaves the
  /// period open.
  static DateRange of(String from, String to) {
    return new DateRange(
        day(from)
            .or(() -> month(from, JANUARY).map(month -> month.atDay(1)))
            .filter(DateRange::isNearEnough),
        day(to)
            .or(() -> month(to, DECEMBER).map(YearMonth::atEndOfMonth))
            .filter(DateRange::isNearEnough));
  }

  /// There is no day before the first or behind the last that Java knows.
  private static boolean isNearEnough(LocalDate day) {
    return Math.abs(day.getYear()) <= LAST_YEAR;
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> month(String typed, String ofYear) {
    String text = typed.strip();
    try {
      return Optional.of(YearMonth.parse(text.length() == 4 ? text + ofYear : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The first day there can be.
  LocalDate first() {
    return from.orElse(LocalDate.MIN);
  }

  /// The last day there can be.
  LocalDate last() {
    return to.orElse(LocalDate.MAX);
  }

  boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  /// Tells whether it shares a day with another period.
  boolean meets(DateRange other) {
    return !isAfter(from, other.to) && !isAfter(other.from, to);
  }

  private static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
  }
}

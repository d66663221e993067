package org.newsgraph.endpoint.drawing.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// The first and the last day of what may have happened on any day between.
public record Period(LocalDate from, LocalDate to) {
  /// A hundred thousand years.
  private static final long FARTHEST = 36_524_250;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  public Period {
    if (from.isAfter(to)) {
      LocalDate first = to;
      to = from;
      from = first;
    }
  }

  /// The middle, as days since 1970.
  double middle() {
    return begin() / 2 + end() / 2;
  }

  double begin() {
    return day(from, 0);
  }

  /// The end of the last day.
  double end() {
    return day(to, 1);
  }

  /// Days since 1970, as far as an axis reaches.
  private static double day(LocalDate date, int more) {
    return (double) Math.clamp(date.toEpochDay() + more, -FARTHEST, FARTHEST);
  }

  /// In words as short as they can be: "3 January 2020", "January 2020", "2020".
  @Override
  public String toString() {
    if (from.equals(to)) {
      return day(from);
    }
    if (isWhole(from.withDayOfYear(1), to.with(TemporalAdjusters.lastDayOfYear()))) {
      return from.getYear() == to.getYear() ? year(from) : year(from) + "–" + year(to);
    }
    if (isWhole(from.withDayOfMonth(1), to.with(TemporalAdjusters.lastDayOfMonth()))
        && from.getYear() == to.getYear()
        && from.getMonth() == to.getMonth()) {
      return MONTH.format(from) + " " + year(from);
    }
    return day(from) + " – " + day(to);
  }

  private boolean isWhole(LocalDate first, LocalDate last) {
    return from.equals(first) && to.equals(last);
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTH.format(date) + " " + year(date);
  }

  /// XML Schema's years, of which year 0 is the first before Christ.
  static String year(LocalDate date) {
    return date.getYear() > 0 ? Integer.toString(date.getYear()) : (1 - date.getYear()) + " BC";
  }
}

package org.newsgraph.extraction.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a TIMEX3 value covers.
///
/// @see <a
///   href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML</a>
record CalendarValue(LocalDate earliest, LocalDate latest) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEARS = Pattern.compile("(\\d{2,4})X{0,2}");
  private static final int MONTHS_OF_QUARTER = 3;

  /// The days of a value; empty where it names none.
  static Optional<CalendarValue> of(String value) {
    try {
      return day(value)
          .or(() -> week(value))
          .or(() -> quarter(value))
          .or(() -> month(value))
          .or(() -> years(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether it is a single day.
  boolean isDay() {
    return earliest.equals(latest);
  }

  private static Optional<CalendarValue> day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.parse(day.group(1));
    return Optional.of(new CalendarValue(date, date));
  }

  private static Optional<CalendarValue> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(6);
    return Optional.of(
        new CalendarValue(week.group(3) == null ? monday : sunday.minusDays(1), sunday));
  }

  private static Optional<CalendarValue> quarter(String value) {
    Matcher quarter = QUARTER.matcher(value);
    if (!quarter.matches()) {
      return Optional.empty();
    }
    int last = MONTHS_OF_QUARTER * Integer.parseInt(quarter.group(2));
    YearMonth end = YearMonth.of(Integer.parseInt(quarter.group(1)), last);
    return Optional.of(
        new CalendarValue(end.minusMonths(MONTHS_OF_QUARTER - 1L).atDay(1), end.atEndOfMonth()));
  }

  private static Optional<CalendarValue> month(String value) {
    if (!MONTH.matcher(value).matches()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.parse(value);
    return Optional.of(new CalendarValue(month.atDay(1), month.atEndOfMonth()));
  }

  /// A year, or the decade or century of `199X` and `19XX`.
  private static Optional<CalendarValue> years(String value) {
    Matcher years = YEARS.matcher(value);
    if (!years.matches() || value.length() != 4) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarValue(
            LocalDate.of(Integer.parseInt(value.replace('X', '0')), 1, 1),
            LocalDate.of(Integer.parseInt(value.replace('X', '9')), 12, 31)));
  }
}

package org.newsgraph.endpoint.drawing.timeline;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A stretch of the calendar by which an axis is divided: a day, a month, ten years.
record Step(int count, ChronoUnit unit) {
  private static final List<Step> ALL =
      Stream.concat(
              Stream.of(
                  new Step(1, DAYS),
                  new Step(2, DAYS),
                  new Step(1, WEEKS),
                  new Step(2, WEEKS),
                  new Step(1, MONTHS),
                  new Step(3, MONTHS),
                  new Step(6, MONTHS)),
              Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000)
                  .map(years -> new Step(years, YEARS)))
          .toList();

  /// 5 January 1970.
  private static final long A_MONDAY = 4;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  /// The smallest step that is at least so wide on an axis.
  static Step atLeast(double width, Axis axis) {
    return ALL.stream()
        .filter(step -> step.days() * axis.perDay() >= width)
        .findFirst()
        .orElse(ALL.getLast());
  }

  double days() {
    return unit.getDuration().toDays() * (double) count;
  }

  /// The last beginning of a step that is not after a date.
  LocalDate floor(LocalDate date) {
    return switch (unit) {
      case WEEKS -> date.minusDays(Math.floorMod(date.toEpochDay() - A_MONDAY, 7L * count));
      case MONTHS ->
          date.withDayOfMonth(1).minusMonths(Math.floorMod(date.getMonthValue() - 1, count));
      case YEARS -> date.withDayOfYear(1).minusYears(Math.floorMod(date.getYear(), count));
      default -> date.minusDays(Math.floorMod(date.toEpochDay(), (long) count));
    };
  }

  LocalDate next(LocalDate date) {
    return date.plus(count, unit);
  }

  /// Every beginning of a step on an axis.
  List<LocalDate> on(Axis axis) {
    List<LocalDate> found = new ArrayList<>();
    LocalDate date = floor(LocalDate.ofEpochDay((long) Math.ceil(axis.begin())));
    for (; date.toEpochDay() <= axis.end(); date = next(date)) {
      if (date.toEpochDay() >= axis.begin()) {
        found.add(date);
      }
    }
    return found;
  }

  String label(LocalDate date) {
    return switch (unit) {
      case YEARS -> Period.year(date);
      case MONTHS -> MONTH.format(date);
      default -> DAY.format(date);
    };
  }

  /// The year, below labels that lack it.
  String context(LocalDate date) {
    return unit == YEARS ? "" : Period.year(date);
  }
}

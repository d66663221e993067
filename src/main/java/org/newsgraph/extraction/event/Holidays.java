package org.newsgraph.extraction.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsgraph.annotation.Sentence;

/// Days that have names of their own: "Christmas Eve", "Thanksgiving Day".
final class Holidays {
  private static final int LONGEST = 4;
  private static final int FOURTH = 4;

  private static final Map<String, IntFunction<LocalDate>> BY_NAME =
      Map.of(
          "christmas day", MonthDay.of(12, 25)::atYear,
          "christmas eve", MonthDay.of(12, 24)::atYear,
          "new year's day", MonthDay.of(1, 1)::atYear,
          "new year's eve", MonthDay.of(12, 31)::atYear,
          "thanksgiving day", Holidays::thanksgiving,
          "thanksgiving", Holidays::thanksgiving);

  private Holidays() {}

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(FOURTH, DayOfWeek.THURSDAY));
  }

  /// The first word of the name that ends with this one.
  static Optional<Integer> endsAt(Sentence sentence, int last) {
    String name = "";
    for (int first = last; first > 0 && last - first < LONGEST; first--) {
      String word = sentence.token(first).lower().replace('’', '\'');
      String gap = name.isEmpty() || name.startsWith("'") ? "" : " ";
      name = word + gap + name;
      if (BY_NAME.containsKey(name)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /// The last day of that name up to a day, or the next one from it; empty where the words are no
  /// such name.
  static Optional<LocalDate> day(String words, LocalDate from, boolean future) {
    String name = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Optional.ofNullable(BY_NAME.get(name))
        .map(day -> {
          LocalDate thisYear = day.apply(from.getYear());
          if (future) {
            return thisYear.isBefore(from) ? day.apply(from.getYear() + 1) : thisYear;
          }
          return thisYear.isAfter(from) ? day.apply(from.getYear() - 1) : thisYear;
        });
  }
}

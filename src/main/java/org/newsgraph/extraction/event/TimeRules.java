package org.newsgraph.extraction.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.article.Publication;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.EventTime;

/// What a time expression says of the calendar. Without a date of publication, what is relative to
/// it stays unresolved.
final class TimeRules {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
  private static final Pattern EXPLICIT =
      Pattern.compile(
          "\\d|january|february|march|april|\\bmay\\b|june|july|august|september|october|november|december");

  /// "two days later", "the night before": told from another event, not from the day of
  /// publication.
  private static final Pattern ANAPHORIC =
      Pattern.compile("\\b(later|earlier|before|after|previous|following|that)\\b");

  private static final Pattern FULL_YEAR = Pattern.compile("\\b\\d{4}\\b");

  private final Reading reading;
  private final Optional<LocalDate> published;

  TimeRules(Reading reading) {
    this.reading = reading;
    this.published = reading.article().article().metadata().published().map(Publication::day);
  }

  /// The words, with the days they leave open.
  ///
  /// @param future whether the clause tells of what is to come
  EventTime resolve(TimeExpression expression, boolean future) {
    String words = reading.text(expression.span());
    String plain = words.toLowerCase(Locale.ROOT);
    Matcher weekday = WEEKDAY.matcher(plain);
    boolean fromAnother = plain.matches(".*\\b(previous|following|that|before|after)\\b.*");
    if (!fromAnother && weekday.find() && !EXPLICIT.matcher(plain).find()) {
      return weekday(
          words, plain, DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT)), future);
    }
    if (ANAPHORIC.matcher(plain).find()) {
      return unresolved(words);
    }
    boolean absolute =
        FULL_YEAR.matcher(plain).find() && YEAR.matcher(expression.value()).lookingAt();
    EventTime found =
        published.isPresent() || absolute ? byValue(words, expression.value()) : unresolved(words);
    return !future && isAfterPublication(found) ? unresolved(words) : found;
  }

  /// What is told as past cannot have been after the day it was told.
  private boolean isAfterPublication(EventTime time) {
    return time.earliest().flatMap(day -> published.map(day::isAfter)).orElse(false);
  }

  /// "Friday" in a past clause is the last one up to the day of publication, "last Friday" the last
  /// one before it.
  private EventTime weekday(String words, String plain, DayOfWeek day, boolean future) {
    return published
        .map(date -> {
          boolean next = plain.contains("next") || (future && !plain.contains("last"));
          LocalDate found =
              next
                  ? date.with(
                      plain.contains("next")
                          ? TemporalAdjusters.next(day)
                          : TemporalAdjusters.nextOrSame(day))
                  : date.with(
                      plain.contains("last")
                          ? TemporalAdjusters.previous(day)
                          : TemporalAdjusters.previousOrSame(day));
          return day(words, found, found);
        })
        .orElseGet(() -> unresolved(words));
  }

  private static EventTime byValue(String words, String value) {
    try {
      Matcher day = DAY.matcher(value);
      if (day.matches()) {
        LocalDate date = LocalDate.parse(day.group(1));
        return day(words, date, date);
      }
      Matcher month = MONTH.matcher(value);
      if (month.matches()) {
        YearMonth found = YearMonth.parse(month.group(1));
        return day(words, found.atDay(1), found.atEndOfMonth());
      }
      Matcher year = YEAR.matcher(value);
      if (year.matches()) {
        int found = Integer.parseInt(year.group(1));
        return day(words, LocalDate.of(found, 1, 1), LocalDate.of(found, 12, 31));
      }
    } catch (DateTimeException e) {
      return unresolved(words);
    }
    return unresolved(words);
  }

  private static EventTime day(String words, LocalDate earliest, LocalDate latest) {
    return new EventTime(Optional.of(words), Optional.of(earliest), Optional.of(latest));
  }

  private static EventTime unresolved(String words) {
    return new EventTime(Optional.of(words), Optional.empty(), Optional.empty());
  }
}

package org.newsgraph.extraction.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
  private static final Pattern EXPLICIT =
      Pattern.compile(
          "\\d(?!\\d*:|\\d? ?[ap]\\.?m)|\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b");

  /// Told from the day of publication, whatever else stands there: "later today".
  private static final Pattern DEICTIC =
      Pattern.compile("\\b(today|tonight|yesterday|tomorrow|this|last|next (week|month|year))\\b");

  private static final Pattern AHEAD = Pattern.compile("\\b(tomorrow|next (week|month|year))\\b");

  /// "two days later", "the night before": told from another event, not from the day of
  /// publication.
  private static final Pattern ANAPHORIC =
      Pattern.compile(
          "\\b(later|earlier|before|after|previous|following|that|same|in the day|next (day|morning|night|evening))\\b");

  private static final Pattern SAME_DAY =
      Pattern.compile(
          "\\b(that|same|in the) (day|night|morning|evening|afternoon)$|\\b(second|minute|moment|hour)s later$");

  /// "Monday before" leaving: the preposition is no part of the time.
  private static final Pattern DANGLING = Pattern.compile("(?i)^(\\w+day) (before|after)$");

  private static final Pattern AGO =
      Pattern.compile(
          "(?:about |around |some |nearly |almost )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+) (day|week|month|year)s? ago");
  private static final Pattern FULL_YEAR = Pattern.compile("\\b\\d{4}\\b");

  /// What tells the day beside the hour: "4 a.m. Thursday", but not "midday".
  private static final Pattern DAY_TOLD =
      Pattern.compile(
          "day\\b(?<!midday)|tonight|overnight|tomorrow|\\b(this|last) (morning|afternoon|evening|night)|\\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\b");

  private final Reading reading;
  private final Optional<LocalDate> published;

  TimeRules(Reading reading) {
    this.reading = reading;
    this.published = reading.article().article().metadata().published().map(Publication::day);
  }

  /// The day of publication, where known.
  Optional<LocalDate> published() {
    return published;
  }

  /// Whether the words tell of a day to come, whatever is told of it: "tomorrow", "next week".
  boolean isAhead(TimeExpression expression) {
    return AHEAD.matcher(reading.text(expression.span()).toLowerCase(Locale.ROOT)).find();
  }

  /// The words, with the days they leave open.
  ///
  /// @param future whether the clause tells of what is to come
  /// @param anchor the day told before, from which "two days later" counts
  EventTime resolve(TimeExpression expression, boolean future, Optional<LocalDate> anchor) {
    String words = DANGLING.matcher(reading.text(expression.span())).replaceFirst("$1");
    String plain = words.toLowerCase(Locale.ROOT);
    Optional<LocalDate> holiday = published.flatMap(date -> Holidays.day(words, date, future));
    if (holiday.isPresent()) {
      return day(words, holiday.get());
    }
    if (plain.equals("recently") && !future) {
      return new EventTime(Optional.of(words), Optional.empty(), published);
    }
    Matcher weekday = WEEKDAY.matcher(plain);
    boolean fromAnother =
        ANAPHORIC.matcher(plain.replaceAll("\\b(later|earlier)\\b", "")).find()
            && !DEICTIC.matcher(plain).find();
    if (!fromAnother && weekday.find() && !EXPLICIT.matcher(plain).find()) {
      DayOfWeek day = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
      return published
          .map(date -> day(words, weekday(date, plain, day, future)))
          .orElseGet(() -> unresolved(words));
    }
    if (ANAPHORIC.matcher(plain).find() && !DEICTIC.matcher(plain).find()) {
      return fromAnchor(words, plain, expression.value(), anchor);
    }
    boolean absolute = FULL_YEAR.matcher(plain).find() && plain.contains(year(expression.value()));
    boolean hourOnly = expression.type().equals("TIME") && !DAY_TOLD.matcher(plain).find();
    if (hourOnly || (published.isEmpty() && !absolute)) {
      return unresolved(words);
    }
    return days(plain, expression.value())
        .flatMap(value -> inTense(value, plain, future, absolute))
        .map(value -> time(words, value))
        .orElseGet(() -> unresolved(words));
  }

  private static String year(String value) {
    return value.length() < 4 ? "-" : value.substring(0, 4);
  }

  /// "Friday" in a past clause is the last one up to the day of publication, "last Friday" the last
  /// one before it.
  private static LocalDate weekday(LocalDate date, String plain, DayOfWeek day, boolean future) {
    if (plain.contains("next")) {
      return date.with(TemporalAdjusters.next(day));
    }
    if (plain.contains("last")) {
      return date.with(TemporalAdjusters.previous(day));
    }
    return date.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /// CoreNLP counts "two days later" from the day of publication; the text counts from another.
  private EventTime fromAnchor(
      String words, String plain, String value, Optional<LocalDate> anchor) {
    if (anchor.isPresent() && SAME_DAY.matcher(plain).find()) {
      return day(words, anchor.get());
    }
    Optional<LocalDate> told =
        CalendarValue.of(value).filter(CalendarValue::isDay).map(CalendarValue::earliest);
    if (anchor.isEmpty() || published.isEmpty() || told.isEmpty()) {
      return unresolved(words);
    }
    boolean counts = plain.matches(".*\\b(day|night|morning|evening|week)s?\\b.*");
    return counts && !WEEKDAY.matcher(plain).find()
        ? day(words, anchor.get().plusDays(ChronoUnit.DAYS.between(published.get(), told.get())))
        : unresolved(words);
  }

  /// "two months ago" is no more exact than its unit.
  private static Optional<CalendarValue> days(String plain, String value) {
    Optional<CalendarValue> found = CalendarValue.of(value);
    if (!plain.endsWith("ago")) {
      return plain.contains("overnight") ? found.map(TimeRules::overnight) : found;
    }
    Matcher ago = AGO.matcher(plain);
    return ago.matches() ? found.map(days -> widened(days, ago.group(1))) : Optional.empty();
  }

  private static CalendarValue overnight(CalendarValue night) {
    return new CalendarValue(night.earliest().minusDays(1), night.latest());
  }

  private static CalendarValue widened(CalendarValue days, String unit) {
    if (!days.isDay()) {
      return days;
    }
    LocalDate day = days.earliest();
    return switch (unit) {
      case "week" -> new CalendarValue(day.minusDays(3), day.plusDays(3));
      case "month" ->
          new CalendarValue(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
      case "year" -> new CalendarValue(day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31));
      default -> days;
    };
  }

  /// What is told as past was not after the day it was told, and what is to come not before it: a
  /// date without a year is the last or the next of its name.
  private Optional<CalendarValue> inTense(
      CalendarValue days, String plain, boolean future, boolean absolute) {
    if (published.isEmpty()) {
      return Optional.of(days);
    }
    LocalDate date = published.get();
    boolean named = EXPLICIT.matcher(plain).find() || DAY_TOLD.matcher(plain).find();
    boolean yearOpen = named && !absolute && !DEICTIC.matcher(plain).find();
    if (!future && days.earliest().isAfter(date) && plain.contains("weekend")) {
      return Optional.of(
          new CalendarValue(days.earliest().minusWeeks(1), days.latest().minusWeeks(1)));
    }
    if (!future && days.earliest().isAfter(date)) {
      return yearOpen ? Optional.of(moved(days, -1)) : Optional.empty();
    }
    if (future && days.latest().isBefore(date)) {
      return Optional.of(yearOpen ? moved(days, 1) : days);
    }
    LocalDate earliest = future && days.earliest().isBefore(date) ? date : days.earliest();
    LocalDate latest = !future && days.latest().isAfter(date) ? date : days.latest();
    return Optional.of(new CalendarValue(earliest, latest));
  }

  private static CalendarValue moved(CalendarValue days, int years) {
    return new CalendarValue(days.earliest().plusYears(years), days.latest().plusYears(years));
  }

  private static EventTime time(String words, CalendarValue days) {
    return new EventTime(
        Optional.of(words), Optional.of(days.earliest()), Optional.of(days.latest()));
  }

  private static EventTime day(String words, LocalDate day) {
    return time(words, new CalendarValue(day, day));
  }

  private static EventTime unresolved(String words) {
    return new EventTime(Optional.of(words), Optional.empty(), Optional.empty());
  }
}

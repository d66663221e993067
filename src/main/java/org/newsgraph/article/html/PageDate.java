package org.newsgraph.article.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Publication;

/// Reads a date in one of the many forms in which pages tell when an article was published: ISO
/// 8601 and what resembles it, RFC 1123, what JavaScript, Unix and people write, and seconds since
/// 1970.
///
/// A time without its zone is no moment, so that only its day is taken. So is a date such as
/// 03/04/2020, of which it cannot be known which is the month, not taken at all.
final class PageDate {
  private static final int LONGEST = 120;
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2100;

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T@ ,]+(.*))?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T?(\\d{2})(\\d{2})(\\d{2})?(\\D.*)?");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)(.*)");
  private static final Pattern IDEOGRAPHIC =
      Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일](.*)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b(.*)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+(?:-\\p{L}+)?\\.?,? )?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ -](?:de |of )?"
              + "(\\p{L}{3,12})\\.?,?[ -](?:de |del )?(\\d{4})\\b(.*)");
  private static final Pattern UNIX =
      Pattern.compile(
          "\\p{L}{3} (\\p{L}{3}) {1,2}(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2} \\S{1,6}) (\\d{4})");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  private static final List<Function<String, Optional<Publication>>> FORMS =
      List.of(
          PageDate::epoch,
          PageDate::compact,
          text -> numbers(ISO.matcher(text), 1, 3, 4, 5),
          text -> numbers(IDEOGRAPHIC.matcher(text), 1, 2, 3, 4),
          PageDate::numeric,
          text -> named(UNIX.matcher(text), 4, 1, 2, 3),
          text -> named(MONTH_FIRST.matcher(text), 3, 1, 2, 4),
          text -> named(DAY_FIRST.matcher(text), 3, 2, 1, 4));

  private PageDate() {}

  /// The day or moment; empty where the text is no date that can be understood.
  static Optional<Publication> read(String text) {
    String line = text.strip().replaceAll("[\\s\\u00A0]+", " ");
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    return FORMS.stream().flatMap(form -> form.apply(line).stream()).findFirst();
  }

  private static Optional<Publication> epoch(String text) {
    if (!EPOCH.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant =
        text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    return Optional.of(new Publication(time.toLocalDate(), Optional.of(time)));
  }

  private static Optional<Publication> compact(String text) {
    Matcher found = COMPACT.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String seconds = found.group(6) == null ? "00" : found.group(6);
    String zone = found.group(7) == null ? "" : found.group(7);
    return publication(
        found.group(1),
        Integer.parseInt(found.group(2)),
        found.group(3),
        found.group(4) + ":" + found.group(5) + ":" + seconds + zone);
  }

  private static Optional<Publication> numbers(
      Matcher found, int year, int month, int day, int rest) {
    return found.matches()
        ? publication(
            found.group(year),
            Integer.parseInt(found.group(month)),
            found.group(day),
            found.group(rest))
        : Optional.empty();
  }

  /// Day and month where it is clear which is which: points stand between them the way most of
  /// Europe writes them, or one number is no month.
  private static Optional<Publication> numeric(String text) {
    Matcher found = NUMERIC.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    if (found.group(2).equals(".") || first > 12 || first == second) {
      return publication(found.group(4), second, found.group(1), found.group(5));
    }
    return second > 12
        ? publication(found.group(4), first, found.group(3), found.group(5))
        : Optional.empty();
  }

  private static Optional<Publication> named(
      Matcher found, int year, int month, int day, int rest) {
    return found.matches()
        ? Months.number(found.group(month))
            .flatMap(number ->
                publication(found.group(year), number, found.group(day), found.group(rest)))
        : Optional.empty();
  }

  private static Optional<Publication> publication(
      String year, int month, String day, @Nullable String rest) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        return Optional.empty();
      }
      Optional<OffsetDateTime> time =
          PageTime.find(rest == null ? "" : rest).map(found -> found.on(date));
      return Optional.of(new Publication(date, time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

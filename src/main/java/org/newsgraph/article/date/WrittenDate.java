package org.newsgraph.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Publication;

/// A date in one of the many forms in which articles tell when they were published: those of ISO
/// 8601 (RFC 3339, W3C date and time, the basic form of NITF) and what resembles them, those of
/// e-mail with all that is made of them (RFC 822, RFC 2822), and what JavaScript, Unix and people
/// write.
///
/// A time keeps the zone it is told in. One without a zone, or with a zone that is unknown here, is
/// no moment, so that only its day is taken. A date such as 03/04/2020, of which it cannot be known
/// which is the month, is not taken at all.
///
/// @param day the day
/// @param rest what is written behind it
public record WrittenDate(LocalDate day, String rest) {
  private static final int LONGEST = 120;

  /// So much may be white space.
  private static final int LONGEST_SPACED = 1000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[Tt@ ,]+(.*))?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?=\\d{4}(?:\\d{2})?(?!\\d)|\\D|$)[Tt@ ,]*(.*)");
  private static final Pattern COMPACT_TIME =
      Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?(?!\\d)(.*)");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)(.*)");
  private static final Pattern IDEOGRAPHIC =
      Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일](.*)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b(.*)");

  /// E-mail may tell a year in two digits, `3 Jun 03 10:15`; `3 Jun 20:15` has none.
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+(?:-\\p{L}+)?\\.?(?:, ?| ))?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ -](?:de |of )?"
              + "(\\p{L}{3,12})\\.?,?[ -](?:de |del )?"
              + "(\\d{4}\\b|\\d{2}(?=$|,? \\d{1,2}:\\d{2}))(.*)");

  private static final Pattern UNIX =
      Pattern.compile(
          "\\p{L}{3} (\\p{L}{3}) {1,2}(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2} \\S{1,6}) (\\d{4})");

  private static final List<Function<String, Optional<WrittenDate>>> FORMS =
      List.of(
          text -> numbers(COMPACT.matcher(text), 1, 2, 3, 4),
          text -> numbers(SEPARATED.matcher(text), 1, 3, 4, 5),
          text -> numbers(IDEOGRAPHIC.matcher(text), 1, 2, 3, 4),
          WrittenDate::numeric,
          text -> named(UNIX.matcher(text), 4, 1, 2, 3),
          text -> named(MONTH_FIRST.matcher(text), 3, 1, 2, 4),
          text -> named(DAY_FIRST.matcher(text), 3, 2, 1, 4));

  /// The date that a text is; empty where it tells more than a day and a time, or a time that there
  /// is not.
  public static Optional<Publication> of(String text) {
    return beginning(text)
        .filter(date -> date.rest.isEmpty() || WrittenTime.isAlone(date.rest))
        .map(WrittenDate::publication);
  }

  /// The date that a text begins with; empty where it begins with none.
  public static Optional<WrittenDate> beginning(String text) {
    if (text.length() > LONGEST_SPACED) {
      return Optional.empty();
    }
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return line.length() > LONGEST
        ? Optional.empty()
        : FORMS.stream().flatMap(form -> form.apply(line).stream()).findFirst();
  }

  /// The day, and the moment where the rest tells it.
  public Publication publication() {
    return new Publication(day, WrittenTime.find(rest).map(time -> time.on(day)));
  }

  private static Optional<WrittenDate> numbers(
      Matcher found, int year, int month, int day, int rest) {
    return found.matches()
        ? date(
            found.group(year),
            Integer.parseInt(found.group(month)),
            found.group(day),
            withColons(found.group(rest)))
        : Optional.empty();
  }

  private static String withColons(@Nullable String rest) {
    Matcher time = COMPACT_TIME.matcher(rest == null ? "" : rest);
    if (!time.matches()) {
      return rest == null ? "" : rest;
    }
    String second = time.group(3) == null ? "" : ":" + time.group(3);
    return time.group(1) + ":" + time.group(2) + second + time.group(4);
  }

  /// Day and month where it is clear which is which: points stand between them the way most of
  /// Europe writes them, or one number is no month.
  private static Optional<WrittenDate> numeric(String text) {
    Matcher found = NUMERIC.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    if (found.group(2).equals(".") || first > 12 || first == second) {
      return date(found.group(4), second, found.group(1), found.group(5));
    }
    return second > 12
        ? date(found.group(4), first, found.group(3), found.group(5))
        : Optional.empty();
  }

  private static Optional<WrittenDate> named(
      Matcher found, int year, int month, int day, int rest) {
    return found.matches()
        ? Months.number(found.group(month))
            .flatMap(number -> date(found.group(year), number, found.group(day), found.group(rest)))
        : Optional.empty();
  }

  private static Optional<WrittenDate> date(String year, int month, String day, String rest) {
    try {
      LocalDate date = LocalDate.of(year(year), month, Integer.parseInt(day));
      return Optional.of(new WrittenDate(date, rest.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }
}

package org.newsgraph.article.collection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.article.Publication;
import org.newsgraph.article.Unreadable;

/// The forms that dates have in collections. One without an offset from UTC tells the day alone.
/// Forms in which day and month could be either are not read.
final class DateForms {
  private static final int LONGEST = 60;
  private static final List<DateTimeFormatter> MOMENTS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          new DateTimeFormatterBuilder()
              .append(DateTimeFormatter.ISO_LOCAL_DATE)
              .appendLiteral(' ')
              .append(DateTimeFormatter.ISO_LOCAL_TIME)
              .appendPattern("[' ']")
              .appendOffset("+HH:MM", "Z")
              .toFormatter(Locale.ROOT),
          DateTimeFormatter.RFC_1123_DATE_TIME);
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          new DateTimeFormatterBuilder()
              .append(DateTimeFormatter.ISO_LOCAL_DATE)
              .appendLiteral(' ')
              .append(DateTimeFormatter.ISO_LOCAL_TIME)
              .toFormatter(Locale.ROOT),
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

  private DateForms() {}

  /// The day, and the moment where that is told too.
  ///
  /// @throws Unreadable when it is no date
  static Publication parse(String text) throws Unreadable {
    if (text.length() <= LONGEST) {
      for (DateTimeFormatter form : MOMENTS) {
        Optional<Publication> found = moment(text, form);
        if (found.isPresent()) {
          return found.get();
        }
      }
      for (DateTimeFormatter form : DAYS) {
        Optional<Publication> found = day(text, form);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new Unreadable(
        "",
        "not a date: \""
            + text.substring(0, Math.min(LONGEST, text.length()))
            + "\"; write it as 2020-01-09 or 2020-01-09T10:15:00Z");
  }

  private static Optional<Publication> moment(String text, DateTimeFormatter form) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, form);
      return Optional.of(new Publication(time.toLocalDate(), Optional.of(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Publication> day(String text, DateTimeFormatter form) {
    try {
      return Optional.of(Publication.on(LocalDate.parse(text, form)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

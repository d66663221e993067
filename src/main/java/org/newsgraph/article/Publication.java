package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When an article was published.
///
/// @param day the day as the article tells it, in its own time zone
/// @param time the moment, where the article tells that too
public record Publication(LocalDate day, Optional<OffsetDateTime> time) {

  /// A publication known to the day.
  public static Publication on(LocalDate day) {
    return new Publication(day, Optional.empty());
  }

  /// Reads `2020-01-09`, or a date and time with an offset (ISO 8601, `2020-01-09T10:15:00+01:00`).
  ///
  /// @throws ArticleException when it is neither
  public static Publication parse(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return on(LocalDate.parse(text));
      }
      OffsetDateTime time = OffsetDateTime.parse(text);
      return new Publication(time.toLocalDate(), Optional.of(time));
    } catch (DateTimeException e) {
      throw new ArticleException(
          "not a date: \"" + text + "\"; write it as 2020-01-09 or 2020-01-09T10:15:00Z", e);
    }
  }

  /// The form that [#parse] reads.
  @Override
  public String toString() {
    return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
  }
}

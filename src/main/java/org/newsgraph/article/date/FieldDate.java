package org.newsgraph.article.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Publication;

/// The date in a field of data: one that people write, or seconds or milliseconds since 1970.
public final class FieldDate {
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\d{3}|\\.\\d{1,9})?");

  private FieldDate() {}

  /// The day, and the moment where that is told too; empty where it is no date.
  public static Optional<Publication> read(String text) {
    return epoch(text).or(() -> WrittenDate.of(text));
  }

  /// The moment that seconds or milliseconds since 1970 are; empty where the text is no such
  /// number.
  public static Optional<Publication> epoch(String text) {
    Matcher number = EPOCH.matcher(text.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    OffsetDateTime time =
        Instant.ofEpochSecond(Long.parseLong(number.group(1))).atOffset(ZoneOffset.UTC);
    return Optional.of(new Publication(time.toLocalDate(), Optional.of(time)));
  }
}

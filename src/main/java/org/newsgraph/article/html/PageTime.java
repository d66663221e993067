package org.newsgraph.article.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A time of day and the zone it is told in.
record PageTime(LocalTime time, ZoneId zone) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?([AaPp]\\.?[Mm]\\b\\.?)?,?(.*)");
  private static final Pattern OFFSET =
      Pattern.compile(
          " ?\\(?(?:GMT|UTC)?([+\\-\\u2212])(\\d{1,2})(?::?(\\d{2}))?(?!\\d).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile(" ?\\(?(\\p{Lu}{1,5})\\b.*");
  private static final Map<String, ZoneId> ZONES =
      Table.rows("zones.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> ZoneId.of(row.get(1))));

  /// The first time in a text that has its zone with it.
  static Optional<PageTime> find(String text) {
    Matcher found = TIME.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = zone(found.group(5));
    return zone.flatMap(where -> time(found).map(when -> new PageTime(when, where)));
  }

  /// The moment it is on a day.
  OffsetDateTime on(LocalDate day) {
    return day.atTime(time).atZone(zone).toOffsetDateTime();
  }

  private static Optional<LocalTime> time(Matcher found) {
    int hour = Integer.parseInt(found.group(1));
    if (found.group(4) != null) {
      boolean afternoon = found.group(4).toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
    try {
      return Optional.of(LocalTime.of(hour, Integer.parseInt(found.group(2)), second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String rest) {
    Matcher offset = OFFSET.matcher(rest);
    if (offset.matches()) {
      int sign = offset.group(1).equals("+") ? 1 : -1;
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      try {
        return Optional.of(
            ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    Matcher name = NAME.matcher(rest);
    return name.matches() ? Optional.ofNullable(ZONES.get(name.group(1))) : Optional.empty();
  }
}

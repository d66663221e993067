package org.newsgraph.article.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day and the zone it is told in.
record WrittenTime(LocalTime time, ZoneId zone) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,12})?)?"
              + " ?([AaPp]\\.?[Mm]\\b\\.?)?,?(.*)");
  private static final Pattern BEFORE_TIME = Pattern.compile("^,? ?(?:at )?");
  private static final Pattern OFFSET =
      Pattern.compile(
          " ?\\(?(?:GMT|UTC)? ?([+\\-\\u2212])(\\d{1,2})(?::?(\\d{2}))?(?!\\d).*",
          Pattern.CASE_INSENSITIVE);

  /// A name in small letters could be a word of a sentence: `10h15 et`.
  private static final Pattern NAME = Pattern.compile(" ?\\(?(\\p{Lu}{1,5}\\b|\\p{Ll}{1,5}$).*");

  private static final Pattern ZONE_ALONE =
      Pattern.compile(
          "(?: ?(?:(?:GMT|UTC)? ?[+\\-\\u2212][\\d:]{1,5}|\\p{L}{1,5}))?(?: ?\\([^()]{0,40}\\))?",
          Pattern.CASE_INSENSITIVE);

  /// Zones whose names mean one thing in the news. Those that mean several, such as IST, are left
  /// out; CST is the American one, for Chinese pages write +08:00.
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          entry("Z", ZoneId.of("UTC")),
          entry("UT", ZoneId.of("UTC")),
          entry("UTC", ZoneId.of("UTC")),
          entry("GMT", ZoneId.of("UTC")),
          entry("WET", ZoneId.of("UTC")),
          entry("BST", ZoneId.of("+01:00")),
          entry("CET", ZoneId.of("+01:00")),
          entry("CEST", ZoneId.of("+02:00")),
          entry("MEZ", ZoneId.of("+01:00")),
          entry("MESZ", ZoneId.of("+02:00")),
          entry("EET", ZoneId.of("+02:00")),
          entry("EEST", ZoneId.of("+03:00")),
          entry("MSK", ZoneId.of("+03:00")),
          entry("WAT", ZoneId.of("+01:00")),
          entry("CAT", ZoneId.of("+02:00")),
          entry("EAT", ZoneId.of("+03:00")),
          entry("SAST", ZoneId.of("+02:00")),
          entry("PKT", ZoneId.of("+05:00")),
          entry("HKT", ZoneId.of("+08:00")),
          entry("SGT", ZoneId.of("+08:00")),
          entry("JST", ZoneId.of("+09:00")),
          entry("KST", ZoneId.of("+09:00")),
          entry("AEST", ZoneId.of("+10:00")),
          entry("AEDT", ZoneId.of("+11:00")),
          entry("NZST", ZoneId.of("+12:00")),
          entry("NZDT", ZoneId.of("+13:00")),
          entry("EST", ZoneId.of("-05:00")),
          entry("EDT", ZoneId.of("-04:00")),
          entry("CDT", ZoneId.of("-05:00")),
          entry("MST", ZoneId.of("-07:00")),
          entry("MDT", ZoneId.of("-06:00")),
          entry("PST", ZoneId.of("-08:00")),
          entry("PDT", ZoneId.of("-07:00")),
          entry("HST", ZoneId.of("-10:00")),
          entry("ET", ZoneId.of("America/New_York")),
          entry("PT", ZoneId.of("America/Los_Angeles")),
          entry("CST", ZoneId.of("-06:00")));

  /// The first time in a text that has its zone with it.
  static Optional<WrittenTime> find(String text) {
    Matcher found = TIME.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = zone(found.group(5));
    return zone.flatMap(where -> time(found).map(when -> new WrittenTime(when, where)));
  }

  /// Whether a text is nothing but a time of day that there is, with a zone or not.
  static boolean isAlone(String text) {
    Matcher found = TIME.matcher(BEFORE_TIME.matcher(text).replaceFirst(""));
    if (!found.matches() || time(found).isEmpty()) {
      return false;
    }
    String zone = found.group(5);
    return ZONE_ALONE.matcher(zone).matches()
        && (!OFFSET.matcher(zone).matches() || zone(zone).isPresent());
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
      // A leap second is the one before it.
      int told = second == 60 ? 59 : second;
      return Optional.of(LocalTime.of(hour, Integer.parseInt(found.group(2)), told));
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
    return name.matches()
        ? Optional.ofNullable(ZONES.get(name.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}

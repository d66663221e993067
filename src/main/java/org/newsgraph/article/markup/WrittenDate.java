package org.newsgraph.article.markup;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Publication;

/// Dates as feeds and agencies write them: those of e-mail with all that people make of them (RFC
/// 822, RFC 2822), and those of ISO 8601 (RFC 3339, W3C date and time, the basic form of NITF).
///
/// A time keeps the zone it is told in. One without a zone, or with a zone that is unknown here,
/// tells the day alone.
public final class WrittenDate {
  private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,12})?)?";
  private static final String ZONE =
      "(?: ?(Z|(?:GMT|UTC)? ?[+-](?:\\d{2}:?\\d{2}|\\d{1,2})|[A-Z]{1,5}))?";
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Z]{2,9}\\.?,? ?)?(\\d{1,2})[ -]([A-Z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})(?:,? "
              + TIME
              + ZONE
              + ")?(?: ?\\([^()]{0,40}\\))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,12})?)?"
              + ZONE
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 80;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Zones by hours; those of which two are called alike are left out.
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          entry("Z", 0),
          entry("UT", 0),
          entry("UTC", 0),
          entry("GMT", 0),
          entry("WET", 0),
          entry("BST", 1),
          entry("EST", -5),
          entry("EDT", -4),
          entry("CST", -6),
          entry("CDT", -5),
          entry("MST", -7),
          entry("MDT", -6),
          entry("PST", -8),
          entry("PDT", -7),
          entry("CET", 1),
          entry("CEST", 2),
          entry("MEZ", 1),
          entry("MESZ", 2),
          entry("EET", 2),
          entry("EEST", 3),
          entry("MSK", 3),
          entry("SAST", 2),
          entry("JST", 9),
          entry("KST", 9),
          entry("HKT", 8),
          entry("SGT", 8),
          entry("AEST", 10),
          entry("AEDT", 11),
          entry("NZST", 12),
          entry("NZDT", 13));

  private WrittenDate() {}

  /// The date; empty where the text tells no day.
  public static Optional<Publication> of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(line);
    Matcher mail = MAIL.matcher(line);
    try {
      if (iso.matches()) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        return Optional.of(publication(day, iso));
      }
      return mail.matches()
          ? Optional.of(publication(LocalDate.of(year(mail), month(mail), number(mail, 1)), mail))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// In both forms the time stands in the groups 4 to 6, the zone in group 7.
  private static Publication publication(LocalDate day, Matcher matcher) {
    Optional<ZoneOffset> zone = Optional.ofNullable(matcher.group(7)).flatMap(WrittenDate::zone);
    if (matcher.group(4) == null || zone.isEmpty()) {
      return Publication.on(day);
    }
    // A leap second is the one before it.
    int second = matcher.group(6) == null ? 0 : Math.min(59, number(matcher, 6));
    LocalTime time = LocalTime.of(number(matcher, 4), number(matcher, 5), second);
    return new Publication(day, Optional.of(OffsetDateTime.of(day, time, zone.get())));
  }

  private static int year(Matcher mail) {
    int year = number(mail, 3);
    if (mail.group(3).length() > 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static int month(Matcher mail) {
    return MONTHS.indexOf(mail.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<ZoneOffset> zone(String written) {
    String zone = written.toUpperCase(Locale.ROOT);
    if (ZONES.containsKey(zone)) {
      return Optional.of(ZoneOffset.ofHours(ZONES.getOrDefault(zone, 0)));
    }
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    return sign < 0 ? Optional.empty() : Optional.of(offset(zone.substring(sign)));
  }

  /// `+1`, `+01`, `+0100`, `+01:00`
  private static ZoneOffset offset(String written) {
    String digits = written.substring(1).replace(":", "");
    int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
    int minutes = digits.length() < 4 ? 0 : Integer.parseInt(digits.substring(2));
    int sign = written.startsWith("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}

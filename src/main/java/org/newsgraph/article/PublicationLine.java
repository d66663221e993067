package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line that tells nothing but when the article was published or updated: `Published: Thursday, 3
/// May 2018`. It stays in the text, as the evidence for that day, and is no sentence of it.
public final class PublicationLine {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:Published|Posted)(?: on)?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
              + "(\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?:last )?updated(?: at| on|:)? [^.]{0,8}\\d[\\w ,:.]{0,50}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST = 100;
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ISO_LOCAL_DATE);

  private PublicationLine() {}

  /// The text with spaces in place of such lines, so that all else stays where it is.
  public static String blanked(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(line -> matches(line.strip()) ? " ".repeat(line.length()) : line)
        .collect(Collectors.joining("\n"));
  }

  /// Whether the line is one.
  public static boolean matches(String line) {
    return line.length() <= LONGEST && (UPDATED.matcher(line).matches() || day(line).isPresent());
  }

  /// The day; empty where the line tells none, or more than that.
  public static Optional<Publication> day(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return FORMS.stream().flatMap(form -> parse(matcher.group(1), form).stream()).findFirst();
  }

  private static Optional<Publication> parse(String date, DateTimeFormatter form) {
    try {
      return Optional.of(Publication.on(LocalDate.parse(date, form)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

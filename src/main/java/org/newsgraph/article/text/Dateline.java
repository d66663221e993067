package org.newsgraph.article.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before an article's first words: `LONDON, March 3 (Reuters) —`, or `Northern Daily
/// News, Leeds:`.
///
/// @param place where the report was filed from, in the usual capitals
/// @param publisher the agency or outlet
/// @param rest the line without it
public record Dateline(Optional<String> place, Optional<String> publisher, String rest) {
  private static final String MONTH =
      "(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String REGION =
      "(?:, (?!" + MONTH + " \\d)\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3})?";
  private static final String DATE =
      "(?:, (?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?)?";
  private static final String DASH = "(?: ?(?:—|–|―|--) ?| [-|] )";
  private static final String START = "(?=[\\p{Lu}\\p{N}“\"‘'$£€])";
  private static final String AGENCIES =
      "AP|Associated Press|Reuters|REUTERS|AFP|CNN|UPI|Xinhua|TASS|ANI|PTI|IANS|EFE|dpa|BBC|NPR|VOA"
          + "|Bloomberg|Kyodo|Yonhap";
  private static final String OUTLET =
      "(?:News|Times|Post|Herald|Tribune|Journal|Press|Gazette|Guardian|Telegraph|Observer|Courier"
          + "|Express|Chronicle|Dispatch|Wire|Standard|Daily|Agency|Reporter|Mirror|Mail|Star|Sun)";

  /// `JERUSALEM, Israel (Reuters) -`
  private static final Pattern CAPITALS =
      Pattern.compile(
          "((?=[\\p{Lu}'’./ -]{4})\\p{Lu}[\\p{Lu}'’.]+(?:[-/ ]\\p{Lu}[\\p{Lu}'’.]*)*"
              + REGION
              + ")"
              + DATE
              + "(?:,? \\(([^()]{2,40})\\))?"
              + DASH
              + START);

  /// `Jerusalem (AFP) -`
  private static final Pattern SMALL_LETTERS =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}"
              + REGION
              + ")"
              + DATE
              + ",? \\(("
              + AGENCIES
              + "|[^()]{0,30}\\b"
              + OUTLET
              + ")\\)"
              + DASH
              + START);

  /// `Northern Daily News, Leeds: `
  private static final Pattern OUTLET_FIRST =
      Pattern.compile(
          "((?=[^,:]*\\b"
              + OUTLET
              + "\\b)\\p{Lu}[\\w&.'’-]*(?: [\\w&.'’-]+){0,4}), "
              + "(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}): "
              + START);

  private static final Pattern AGENCY_ONLY =
      Pattern.compile("\\((" + AGENCIES + ")\\)(?:" + DASH + "| )" + START);

  private static final int LONGEST = 150;

  /// The date and the agency that follow the place in a dateline that stands for itself.
  private static final Pattern AFTER_PLACE = Pattern.compile(" ?\\(|,? \\d|, " + MONTH + "(?: |$)");

  /// What stands in capitals before a dash, too, and is no place.
  private static final Set<String> NO_PLACES =
      Set.of(
          "BREAKING",
          "BREAKING NEWS",
          "UPDATE",
          "UPDATED",
          "EXCLUSIVE",
          "WATCH",
          "LIVE",
          "OPINION",
          "ANALYSIS",
          "NEWS",
          "VIDEO",
          "CORRECTION",
          "NOTE",
          "DEVELOPING",
          "URGENT",
          "EXPLAINER",
          "REVIEW",
          "INTERVIEW",
          "EDITOR'S NOTE",
          "EDITOR’S NOTE",
          "LISTEN",
          "ALERT",
          "NASA",
          "NATO");

  /// The place in a dateline that stands for itself: `LONDON, March 3 (Reuters)`.
  public static Optional<String> place(String alone) {
    String line = alone.strip().replaceAll("[\\s—–-]+$", "");
    Optional<String> found = of(line + " — X").flatMap(Dateline::place);
    Matcher rest = AFTER_PLACE.matcher(line);
    String place = rest.find() ? line.substring(0, rest.start()) : line;
    return found.or(() -> Optional.of(inUsualCapitals(place.strip()))).filter(p -> !p.isEmpty());
  }

  /// Looks at a paragraph's first line.
  static Optional<Dateline> of(String line) {
    return capitals(line)
        .or(() -> smallLetters(line))
        .or(() -> outlet(line))
        .or(() -> agency(line));
  }

  private static Optional<Dateline> capitals(String line) {
    Matcher matcher = beginning(CAPITALS, line);
    if (!matcher.lookingAt() || NO_PLACES.contains(matcher.group(1))) {
      return Optional.empty();
    }
    Optional<String> publisher =
        Optional.ofNullable(matcher.group(2)).filter(inBrackets -> !inBrackets.matches(".*\\d.*"));
    return dateline(inUsualCapitals(matcher.group(1)), publisher, line, matcher);
  }

  private static Optional<Dateline> smallLetters(String line) {
    Matcher matcher = beginning(SMALL_LETTERS, line);
    return matcher.lookingAt()
        ? dateline(matcher.group(1), Optional.of(matcher.group(2)), line, matcher)
        : Optional.empty();
  }

  private static Optional<Dateline> outlet(String line) {
    Matcher matcher = beginning(OUTLET_FIRST, line);
    return matcher.lookingAt()
        ? dateline(matcher.group(2), Optional.of(matcher.group(1)), line, matcher)
        : Optional.empty();
  }

  private static Optional<Dateline> agency(String line) {
    Matcher matcher = beginning(AGENCY_ONLY, line);
    return matcher.lookingAt()
        ? Optional.of(
            new Dateline(
                Optional.empty(), Optional.of(matcher.group(1)), line.substring(matcher.end())))
        : Optional.empty();
  }

  private static Optional<Dateline> dateline(
      String place, Optional<String> publisher, String line, Matcher matcher) {
    return Optional.of(new Dateline(Optional.of(place), publisher, line.substring(matcher.end())));
  }

  private static Matcher beginning(Pattern pattern, String line) {
    return pattern.matcher(line).region(0, Math.min(LONGEST, line.length()));
  }

  /// `NEW YORK` as `New York`; what is written in small letters already stays.
  private static String inUsualCapitals(String place) {
    return Pattern.compile("\\p{Lu}[\\p{Lu}'’]+")
        .matcher(place)
        .replaceAll(
            word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }
}

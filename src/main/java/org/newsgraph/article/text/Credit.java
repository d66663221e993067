package org.newsgraph.article.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes from a picture's or a video's caption who made it, and leaves what it tells.
final class Credit {
  private static final String AGENCY =
      "(?:Getty Images|AFP|Reuters|REUTERS|AP|AP Photo|Associated Press|EPA(?:-EFE)?|Anadolu(?:"
          + " Agency)?|Shutterstock|iStock|Xinhua|PA(?: Media| Wire)?|Bloomberg|NurPhoto|UPI|Alamy"
          + "|dpa|DPA|TASS|Handout)";

  private static final String KIND = "(?:Source|Credit|Photo|Photograph|Image|Picture)";

  private static final List<Pattern> BEFORE =
      List.of(
          Pattern.compile(
              "Media playback is (?:unsupported|not supported) on (?:your|this) device "),
          Pattern.compile("Image (?:copyright|source),? [^.]{1,40}?(?:,? Image caption,? |$)"),
          Pattern.compile("(?:Media|Image|Video|Photo) caption[:,]? "),
          Pattern.compile("Play [Vv]ideo(?: \\d+:\\d\\d)? "),
          Pattern.compile("(?:(?:Facebook|Twitter|Pinterest|WhatsApp|Email|Reddit|LinkedIn) ){2,}"),
          Pattern.compile("Enlarge this image(?: toggle caption)? ?"),
          Pattern.compile(
              "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}/ ?" + AGENCY + " (?=\\p{Lu})"));

  /// Looked for at the ends of a line only, so that a long one costs no time.
  private static final int END = 250;

  private static final List<Pattern> AFTER =
      List.of(
          Pattern.compile(
              "(?<=[.!?”\"’')\\]]) ?"
                  + KIND
                  + "s?(?: credit)? ?(?::|by|©) ?(?:[^.]|\\b\\p{Lu}\\.){2,80}$"),
          Pattern.compile(" " + KIND + "s?(?: credit)?: ?[^.:]{0,40}" + AGENCY + "$"),
          Pattern.compile(
              " ?[(\\[](?:[^()\\[\\]]{0,40}\\b(?:Photo|Image|Picture|Photograph)s?(?: credit)? ?"
                  + "(?::|/|by|courtesy|©)[^()\\[\\]]{0,100}"
                  + "|(?:Source|Credit|Courtesy): ?[^()\\[\\]]{2,80}"
                  + "|[^()\\[\\]]{0,60}/ ?"
                  + AGENCY
                  + "|"
                  + AGENCY
                  + "|File(?: photo)?)[)\\]]\\.?$"),
          Pattern.compile(
              "(?<=[.!?”\"]) \\p{Lu}[^|.]{1,60}(?: \\| [^|.]{1,40})* \\| " + AGENCY + "$"),
          Pattern.compile(
              "(?<=[.!?”\"]) (?:\\p{Lu}[\\w'’-]*(?:, |/ ?| )|via |for ){0,8}" + AGENCY + "$"),
          Pattern.compile(" – video(?: explainer)?$"));

  private static final Pattern ALONE =
      Pattern.compile(
          KIND
              + "s?(?: credit)? ?(?::|by |©) ?(?:[^ .]+ ){0,5}[^ .]+"
              + "|(?i:(?:file|representative|representational|stock) (?:photo|image|picture)s?\\.?)");

  private static final Pattern TWICE = Pattern.compile("(.{3,120}) \\1");

  private Credit() {}

  /// The line without credit, a caption if there was one; its text is empty where it was nothing
  /// else.
  static Line removed(Line line) {
    String caption = withoutEnd(withoutBeginning(line.text())).strip();
    boolean changed = !caption.equals(line.text());
    if (ALONE.matcher(caption).matches()) {
      return line.withText("");
    }
    return changed ? new Line(line.paragraph(), caption, true) : line;
  }

  private static String withoutBeginning(String line) {
    String rest = line;
    for (Pattern pattern : BEFORE) {
      Matcher matcher = pattern.matcher(rest);
      matcher.region(0, Math.min(END, rest.length())).useAnchoringBounds(false);
      rest = matcher.lookingAt() ? rest.substring(matcher.end()) : rest;
      if (TWICE.matcher(rest).matches()) {
        return "";
      }
    }
    return rest;
  }

  private static String withoutEnd(String line) {
    String rest = line;
    for (Pattern pattern : AFTER) {
      Matcher matcher = pattern.matcher(rest);
      matcher.region(Math.max(0, rest.length() - END), rest.length()).useTransparentBounds(true);
      rest = matcher.find() ? rest.substring(0, matcher.start()) : rest;
    }
    return rest;
  }
}

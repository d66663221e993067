package org.newsgraph.article.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that names who wrote the article: `By Ada Rowe and Tim Hall, Science Correspondent`.
public final class Byline {
  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]*(?: (?:de|da|di|van|von|der|den|bin|al|el|la|le))*"
          + "(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";
  private static final Pattern LINE =
      Pattern.compile("(?:By|BY|by) (" + NAME + "(?:(?:, | and | & )[^.]{2,60})*)");
  private static final Pattern PERSON = Pattern.compile(NAME);
  private static final Pattern JOB =
      Pattern.compile(
          ".*\\b(?i:correspondent|editor|reporter|writer|staff|news|press|agency|times|post|bureau"
              + "|in)\\b.*");

  private Byline() {}

  /// The names; empty where the line is no byline.
  public static List<String> names(String line) {
    Matcher matcher = LINE.matcher(line);
    if (line.length() > 150 || !matcher.matches()) {
      return List.of();
    }
    return Arrays.stream(matcher.group(1).split(", and |, | and | & "))
        .map(String::strip)
        .filter(part -> PERSON.matcher(part).matches() && !JOB.matcher(part).matches())
        .toList();
  }
}

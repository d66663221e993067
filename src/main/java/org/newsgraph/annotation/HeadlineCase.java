package org.newsgraph.annotation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes headlines that capitalise every word read like sentences, since the tagger takes "Riot
/// Breaks Out In Brooklyn" for one long name. A word becomes lower case where the body of the
/// article shows it in lower case and never as a name. Every character stays where it is.
public final class HeadlineCase {
  private static final int FEWEST_WORDS = 4;
  private static final double MOSTLY = 0.8;
  private static final int SHORT_WORD = 3;
  private static final Pattern LINE = Pattern.compile("[^\n]+");
  private static final Pattern ENDING = Pattern.compile("(\\p{L}{3,}?)(?:e?s|e?d|ing)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
  private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{L}*");

  private final String text;
  private final Set<String> common = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private HeadlineCase(String text) {
    this.text = text;
  }

  /// The text with the words of such headlines in the case they have elsewhere.
  public static String plain(String text) {
    return new HeadlineCase(text).plain();
  }

  private String plain() {
    StringBuilder plain = new StringBuilder(text);
    boolean any = false;
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      any |= isHeadline(line.group());
    }
    if (!any) {
      return text;
    }
    readBody();
    line.reset();
    while (line.find()) {
      if (isHeadline(line.group())) {
        lower(plain, line.start(), line.group());
      }
    }
    return plain.toString();
  }

  /// Whether nearly every longer word has a capital.
  private static boolean isHeadline(String line) {
    Matcher word = WORD.matcher(line);
    int words = 0;
    int capitals = 0;
    while (word.find()) {
      if (word.end() - word.start() > SHORT_WORD) {
        words++;
        capitals += Character.isUpperCase(line.charAt(word.start())) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && capitals >= MOSTLY * words;
  }

  private void readBody() {
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      if (isHeadline(line.group())) {
        continue;
      }
      Matcher word = WORD.matcher(line.group());
      while (word.find()) {
        if (Character.isLowerCase(word.group().charAt(0))) {
          common.add(word.group());
          common.add(stem(word.group()));
        }
      }
      Matcher name = NAME_WITHIN.matcher(line.group());
      while (name.find()) {
        names.add(name.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void lower(StringBuilder plain, int offset, String line) {
    boolean shouted = line.equals(line.toUpperCase(Locale.ROOT));
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (word.start() > 0 && isCommon(word.group(), shouted) && !isInitial(line, word)) {
        plain.replace(
            offset + word.start(), offset + word.end(), word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  private boolean isCommon(String word, boolean shouted) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !shouted;
    return !acronym
        && lower.length() == word.length()
        && !names.contains(lower)
        && (common.contains(lower) || common.contains(stem(lower)));
  }

  /// The "A." of "L. A.".
  private static boolean isInitial(String line, Matcher word) {
    return word.end() - word.start() == 1
        && word.end() < line.length()
        && line.charAt(word.end()) == '.';
  }

  /// The word without an ending of inflexion, so that "Checks" is known from "checked".
  private static String stem(String lower) {
    Matcher ending = ENDING.matcher(lower);
    return ending.matches() ? ending.group(1) : lower;
  }
}

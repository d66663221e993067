package org.newsgraph.article.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the headline from the body.
final class Headline {
  /// A repeated headline stands near the first one.
  private static final int NEAR = 5;

  private static final int LONGEST = 200;

  /// After the characters of ASCII, which are written in no other way but in capitals.
  private static final char OTHER = 0x7F;

  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?s).*[.…:;,][\"'”’»)]*");
  private static final Pattern ABBREVIATION = Pattern.compile("(?s).*\\b(?:\\p{Lu}\\.){2,}");
  private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’«»`´]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Headline() {}

  /// The first line, where it is repeated, or stands alone with more to follow and is no sentence
  /// with a full stop.
  static Optional<String> find(List<Line> lines) {
    Line first = lines.getFirst();
    boolean repeated =
        lines.stream().limit(NEAR).skip(1).anyMatch(line -> same(line.text(), first.text()));
    boolean alone = lines.size() > 1 && lines.get(1).paragraph() != first.paragraph();
    return !first.caption() && (repeated || (alone && looksLikeOne(first.text())))
        ? Optional.of(first.text())
        : Optional.empty();
  }

  /// The lines without those near the beginning that are the headline.
  static List<Line> removed(String headline, List<Line> lines) {
    List<Line> near = lines.subList(0, Math.min(NEAR, lines.size()));
    List<Line> rest = lines.subList(near.size(), lines.size());
    return Stream.concat(near.stream().filter(line -> !same(line.text(), headline)), rest.stream())
        .toList();
  }

  /// Whether two lines differ in quotes, capitals and white space at most.
  static boolean same(String one, String other) {
    return beginAlike(one, other) && plain(one).equals(plain(other));
  }

  /// Tells most lines apart without a look at the rest of them.
  private static boolean beginAlike(String one, String other) {
    char first = first(one);
    char second = first(other);
    return first == OTHER
        || second == OTHER
        || Character.toLowerCase(first) == Character.toLowerCase(second);
  }

  /// The first character that is no white space and no quote, where it is one of ASCII.
  private static char first(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > ' ' && "\"'`".indexOf(c) < 0) {
        return c < OTHER ? c : OTHER;
      }
    }
    return OTHER;
  }

  private static boolean looksLikeOne(String line) {
    return line.length() <= LONGEST
        && (!END_OF_SENTENCE.matcher(line).matches() || ABBREVIATION.matcher(line).matches())
        && Dateline.of(line).isEmpty();
  }

  private static String plain(String line) {
    String small = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(QUOTES.matcher(small).replaceAll("")).replaceAll(" ").strip();
  }
}

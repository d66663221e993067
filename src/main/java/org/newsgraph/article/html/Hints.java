package org.newsgraph.article.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the names that a page gives to an element (class, id, role) say of what is in it, by the
/// table `hints.tsv`.
final class Hints {

  /// What may be in an element.
  enum Kind {
    /// Something around the article.
    OUTSIDE,
    /// What readers wrote.
    COMMENTS,
    /// A picture and its caption.
    PICTURE,
    /// The article's text.
    BODY
  }

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_PHRASE = 3;
  private static final Pattern BREAKS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// Names that say what a page has or is, and not what is in the element.
  private static final Pattern MODIFIER =
      Pattern.compile(
          "^(?:has|no|is|with|without|not|tag|category|cat|hentry|format|type|status|js|theme"
              + "|post_tag)[-_]"
              + "|[:\\[({@/]"
              + "|[-_](?:enabled|disabled|active|open|closed|on|off|yes|true|false|none|\\d+)$",
          Pattern.CASE_INSENSITIVE);

  private static final Hints TABLE = read();

  private final Map<String, Kind> phrases;
  private final Map<String, Kind> beginnings;

  private Hints(Map<String, Kind> phrases, Map<String, Kind> beginnings) {
    this.phrases = phrases;
    this.beginnings = beginnings;
  }

  /// What the names of an element say.
  static Set<Kind> of(Element element) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    TABLE.add(element.className(), kinds);
    TABLE.add(element.id(), kinds);
    TABLE.add(element.attr("role"), kinds);
    TABLE.add(element.attr("data-component"), kinds);
    TABLE.add(element.attr("data-module"), kinds);
    TABLE.add(element.attr("data-type"), kinds);
    TABLE.add(element.attr("data-testid"), kinds);
    return kinds;
  }

  private void add(String names, Set<Kind> kinds) {
    if (names.isEmpty() || names.length() > LONGEST_NAME) {
      return;
    }
    for (String name : SPACE.split(names.strip())) {
      if (!MODIFIER.matcher(name).find()) {
        addName(name, kinds);
      }
    }
  }

  private void addName(String name, Set<Kind> kinds) {
    String[] words = BREAKS.split(name);
    for (int i = 0; i < words.length; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(words.length, i + LONGEST_PHRASE); j++) {
        phrase.append(j == i ? "" : " ").append(words[j].toLowerCase(Locale.ROOT));
        lookUp(phrase.toString()).ifPresent(kinds::add);
      }
    }
  }

  private Optional<Kind> lookUp(String phrase) {
    Kind whole = phrases.get(phrase);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int end = 3; end <= phrase.length(); end++) {
      Kind kind = beginnings.get(phrase.substring(0, end));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Hints read() {
    Map<String, Kind> phrases = new HashMap<>();
    Map<String, Kind> beginnings = new HashMap<>();
    for (List<String> row : Table.rows("hints.tsv")) {
      String words = row.getFirst();
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      if (words.endsWith("*")) {
        beginnings.put(words.substring(0, words.length() - 1), kind);
      } else {
        phrases.put(words, kind);
      }
    }
    return new Hints(phrases, beginnings);
  }
}

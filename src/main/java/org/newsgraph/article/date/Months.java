package org.newsgraph.article.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The names of months in some languages, in full and short.
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro",
          "tr", "id", "ru", "uk", "bg", "el");
  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /// The number of a month; empty where no month is called so.
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(plain(name)));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        Stream.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)
            .map(style -> plain(month.getDisplayName(style, locale)))
            .filter(name -> name.chars().allMatch(Character::isLetter))
            .forEach(name -> numbers.putIfAbsent(name, month.getValue()));
      }
    }
    numbers.putIfAbsent("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(numbers);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}

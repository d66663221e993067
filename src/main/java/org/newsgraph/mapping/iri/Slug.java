package org.newsgraph.mapping.iri;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last part of an IRI: words of `a` to `z` and `0` to `9`, joined by hyphens, that people can
/// read.
public final class Slug {
  private static final int LIMIT = 80;

  private Slug() {}

  /// A slug that stands for the whole text: where letters were lost or words cut off, a hash of the
  /// text makes up for them. Never empty. "the Netherlands" and "Netherlands" are one name, "The
  /// Hague" keeps its article.
  public static String identifying(String text) {
    String name = withoutArticle(text);
    Ascii ascii = Ascii.of(name);
    String words = cut(ascii.words(), LIMIT);
    return !words.isEmpty() && ascii.complete() && words.length() == ascii.words().length()
        ? words
        : join(words, ContentHash.of(canonical(name)));
  }

  /// The words of a name, as far as they can be written; empty where none can.
  static String name(String text) {
    return words(withoutArticle(text));
  }

  /// The text's words, as far as they can be written; empty where none can.
  static String words(String text) {
    return words(text, LIMIT);
  }

  /// The text's words up to a length, cut between words where possible.
  static String words(String text, int limit) {
    return cut(Ascii.of(text).words(), limit);
  }

  /// The first words of a text.
  static String firstWords(String text, int count) {
    return Stream.of(words(text).split("-")).limit(count).collect(Collectors.joining("-"));
  }

  /// The parts that are not empty, joined.
  static String join(String... parts) {
    return join(List.of(parts));
  }

  /// The parts that are not empty, joined.
  static String join(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
  }

  private static String cut(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    int hyphen = words.lastIndexOf('-', limit);
    return words.substring(0, hyphen > 0 ? hyphen : limit);
  }

  private static String withoutArticle(String name) {
    String stripped = name.strip();
    return stripped.startsWith("the ") ? stripped.substring("the ".length()) : stripped;
  }

  private static String canonical(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}

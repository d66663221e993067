package org.newsgraph.article.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// What a page is called.
final class Titles {
  private static final int LONGEST = 500;
  private static final String META =
      "meta[property=og:title], meta[name=og:title], meta[name=twitter:title]";
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s+[|–—·»:-]\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Titles() {}

  /// All titles of a page, and their parts: those in its head and the largest headings.
  static Set<String> of(Document page) {
    Set<String> titles = new HashSet<>();
    Stream.of(
            Stream.of(page.title()),
            page.select(META).stream().map(meta -> meta.attr("content")),
            page.select("h1").stream().limit(3).map(ShortText::of))
        .flatMap(texts -> texts)
        .filter(title -> title.length() <= LONGEST)
        .flatMap(title -> Stream.concat(Stream.of(title), BETWEEN_PARTS.splitAsStream(title)))
        .map(Titles::plain)
        .filter(title -> !title.isEmpty())
        .forEach(titles::add);
    return titles;
  }

  /// A title without capitals and without what is between its words.
  static String plain(String title) {
    return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}

package org.newsgraph.article.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of text without a break of paragraph in it.
///
/// @param region the innermost box it stands in
/// @param text its text; a line feed where the page has a single line break
/// @param words how many words it has; in scripts without spaces two characters count as one
/// @param sentences how many ends of sentences it has
/// @param linkShare the share of its characters that stand in links
/// @param closed whether it ends as a sentence does
record Block(
    Region region, String text, int words, int sentences, double linkShare, boolean closed) {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*+");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…؟।]++[\"'”’»)]*+(?=\\s|$)|[。！？]");
  private static final Pattern CLOSED =
      Pattern.compile("(?s).*[.!?…。！？।؟:;][\"'”’»)\\]」』\\s]*");
  private static final int END = 20;
  private static final int SHORTEST_PROSE = 10;
  private static final int LONG_PROSE = 30;

  /// @param linked how many of its characters stand in links
  static Block of(Region region, String text, int linked) {
    int unspaced = count(UNSPACED, text);
    int words = count(WORD, text) + unspaced / 2;
    String end = text.substring(Math.max(0, text.length() - END));
    return new Block(
        region,
        text,
        words,
        count(SENTENCE_END, text),
        Math.min(1, (double) linked / text.length()),
        CLOSED.matcher(end).matches());
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /// How many words of prose it has: those outside of links, where it is made of sentences.
  double prose() {
    return words >= SHORTEST_PROSE
            && linkShare < 0.4
            && (sentences > 0 || words > LONG_PROSE)
        ? words * (1 - linkShare)
        : 0;
  }

  boolean isHeading() {
    return HEADINGS.contains(region.tag);
  }
}

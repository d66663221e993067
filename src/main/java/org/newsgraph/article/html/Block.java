package org.newsgraph.article.html;

import java.util.Set;
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
  private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?…。！？।؟:;][\"'”’»)\\]」』\\s]*");
  private static final int END = 20;
  private static final int SHORTEST_PROSE = 10;
  private static final int LONG_PROSE = 30;

  /// @param linked how many of its characters stand in links
  static Block of(Region region, String text, int linked) {
    TextCount count = TextCount.of(text);
    return new Block(
        region,
        text,
        count.words(),
        count.sentences(),
        Math.min(1, (double) linked / text.length()),
        CLOSED.matcher(text.substring(Math.max(0, text.length() - END))).matches());
  }

  /// How many words of prose it has: those outside of links, where it is made of sentences.
  double prose() {
    return words >= SHORTEST_PROSE && linkShare < 0.4 && (sentences > 0 || words > LONG_PROSE)
        ? words * (1 - linkShare)
        : 0;
  }

  boolean isHeading() {
    return HEADINGS.contains(region.tag);
  }
}

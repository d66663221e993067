package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.annotation.QuoteSigns;
import org.newsgraph.article.Span;

/// Where the article quotes: what stands between a pair of quotation marks in one paragraph, the
/// marks not included.
final class QuoteSpans {

  private QuoteSpans() {}

  static List<Span> find(String text) {
    int[] plain = QuoteSigns.plain(text).codePoints().toArray();
    List<Span> found = new ArrayList<>();
    BitSet paired = new BitSet();
    for (Span pair : QuoteSigns.pairs(plain)) {
      int end = pair.end();
      paired.set(pair.begin(), pair.end());
      // The comma before "he said" belongs to the sentence around it, the closing mark to nobody.
      if (plain[end - 1] == '"') {
        end--;
        end = plain[end - 1] == ',' ? end - 1 : end;
      }
      if (end > pair.begin() + 1) {
        found.add(new Span(pair.begin() + 1, end));
      }
    }
    goingOn(plain, text.codePoints().toArray(), paired).forEach(found::add);
    found.sort(Comparator.comparingInt(Span::begin));
    return found;
  }

  /// `"A," she said. "B`, where the next paragraph is in quotation marks as well: what is left open
  /// within a paragraph goes on there.
  private static List<Span> goingOn(int[] plain, int[] text, BitSet paired) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i + 2 < plain.length; i++) {
      if (plain[i] == '"' && text[i] != '”' && !paired.get(i)) {
        open = i;
      } else if (plain[i] == '\n' && plain[i + 1] == '\n') {
        if (open >= 0 && i > open + 1 && plain[i + 2] == '"') {
          found.add(new Span(open + 1, i));
        }
        open = -1;
      }
    }
    return found;
  }
}

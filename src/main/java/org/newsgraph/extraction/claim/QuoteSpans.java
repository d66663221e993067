package org.newsgraph.extraction.claim;

import java.util.ArrayList;
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
    int open = -1;
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] == '\n') {
        // A quotation that goes on in the next paragraph opens there again and has no closing mark
        // here.
        if (open >= 0 && i + 1 < plain.length && plain[i + 1] == '\n') {
          add(found, open + 1, i);
          open = -1;
        }
      } else if (plain[i] == '"') {
        if (open < 0) {
          open = i;
        } else {
          // The comma before "he said" belongs to the sentence around it.
          add(found, open + 1, plain[i - 1] == ',' ? i - 1 : i);
          open = -1;
        }
      }
    }
    return found;
  }

  private static void add(List<Span> found, int begin, int end) {
    if (end > begin) {
      found.add(new Span(begin, end));
    }
  }
}

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
    for (Span pair : QuoteSigns.pairs(plain)) {
      int end = pair.end();
      // The comma before "he said" belongs to the sentence around it, the closing mark to nobody.
      if (plain[end - 1] == '"') {
        end--;
        end = plain[end - 1] == ',' ? end - 1 : end;
      }
      if (end > pair.begin() + 1) {
        found.add(new Span(pair.begin() + 1, end));
      }
    }
    return found;
  }
}

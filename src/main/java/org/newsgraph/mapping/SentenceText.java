package org.newsgraph.mapping;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.SentenceSplitter;
import org.newsgraph.article.Span;

/// An article's text by code points and by sentences.
final class SentenceText {
  private final int[] codePoints;
  private final List<Span> sentences;

  SentenceText(Article article) {
    codePoints = article.text().codePoints().toArray();
    sentences =
        article.sentences().isEmpty()
            ? SentenceSplitter.split(article.text())
            : article.sentences();
  }

  /// The words of a span.
  String words(Span span) {
    return new String(codePoints, span.begin(), span.end() - span.begin());
  }

  /// The sentence that holds a span; of a span over several sentences, all of them.
  String sentence(Span span) {
    int begin = span.begin();
    int end = span.end();
    for (Span sentence : sentences) {
      if (sentence.overlaps(span)) {
        begin = Math.min(begin, sentence.begin());
        end = Math.max(end, sentence.end());
      }
    }
    return words(new Span(begin, end)).strip();
  }
}

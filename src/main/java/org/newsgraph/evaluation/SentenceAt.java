package org.newsgraph.evaluation;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.SentenceSplitter;
import org.newsgraph.article.Span;

/// Finds the sentence in which something stands.
final class SentenceAt {
  private final int[] text;
  private final List<Span> sentences;

  SentenceAt(Article article) {
    text = article.text().codePoints().toArray();
    sentences =
        article.sentences().isEmpty()
            ? SentenceSplitter.split(article.text())
            : article.sentences();
  }

  /// The text of the sentence in which a span begins; empty where none is there.
  String text(Span span) {
    return sentences.stream()
        .filter(sentence -> sentence.overlaps(span))
        .findFirst()
        .map(this::words)
        .orElse("");
  }

  private String words(Span sentence) {
    return new String(text, sentence.begin(), sentence.end() - sentence.begin())
        .replaceAll("\\s+", " ");
  }
}

package org.newsgraph.extraction.entity;

import java.util.List;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;

/// An annotated article as the rules read it: words by their place, text by its span.
public final class Reading {
  private final AnnotatedArticle article;
  private final int[] codePoints;

  public Reading(AnnotatedArticle article) {
    this.article = article;
    this.codePoints = article.article().text().codePoints().toArray();
  }

  /// The annotated article.
  public AnnotatedArticle article() {
    return article;
  }

  /// Its sentences.
  public List<Sentence> sentences() {
    return article.sentences();
  }

  /// The sentence in which a word stands.
  public Sentence sentence(Word word) {
    return article.sentences().get(word.sentence());
  }

  /// The token at a place.
  public Token token(Word word) {
    return sentence(word).token(word.token());
  }

  /// The sentence in which an offset is; the one before it where it is between two.
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = article.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (article.sentences().get(middle).span().begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return article.sentences().get(low);
  }

  /// The text of a span, line breaks made spaces.
  public String text(Span span) {
    String text = new String(codePoints, span.begin(), span.end() - span.begin());
    return text.replaceAll("\\s+", " ");
  }

  /// The code point at an offset; a line break outside the text.
  public int codePointAt(int offset) {
    return offset < 0 || offset >= codePoints.length ? '\n' : codePoints[offset];
  }
}

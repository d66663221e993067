package org.newsgraph.extraction.entity;

import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.annotation.AnnotatedArticle;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;

/// An annotated article as the rules read it: words by their place, text by its span.
public final class Reading {
  private final AnnotatedArticle article;
  private static final int WRAPPED = 2;

  private final int[] codePoints;
  private final boolean wrapped;

  public Reading(AnnotatedArticle article) {
    this.article = article;
    this.codePoints = article.article().text().codePoints().toArray();
    this.wrapped =
        IntStream.range(1, Math.max(1, codePoints.length - 1))
                .filter(this::isWithinSentence)
                .count()
            >= WRAPPED;
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

  /// A line break between two words in lower case.
  private boolean isWithinSentence(int offset) {
    return codePoints[offset] == '\n'
        && Character.isLowerCase(codePoints[offset - 1])
        && Character.isLowerCase(codePoints[offset + 1]);
  }

  /// The first token of the line on which a word stands: no phrase goes over the end of a line,
  /// unless the lines are broken to fit a page.
  int lineStart(Word word) {
    Sentence sentence = sentence(word);
    int first = word.token();
    while (first > 1 && (wrapped || !isBreakBefore(sentence, first))) {
      first--;
    }
    return first;
  }

  /// The last token of the line on which a word stands.
  int lineEnd(Word word) {
    Sentence sentence = sentence(word);
    int last = word.token();
    while (last < sentence.tokens().size() && (wrapped || !isBreakBefore(sentence, last + 1))) {
      last++;
    }
    return last;
  }

  private boolean isBreakBefore(Sentence sentence, int token) {
    int end = sentence.token(token - 1).span().end();
    int begin = sentence.token(token).span().begin();
    return IntStream.range(end, begin).anyMatch(i -> codePoints[i] == '\n');
  }
}

package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;

/// The words of an article, found by their place in the text.
final class Places {
  private final Reading reading;
  private final NavigableMap<Integer, Word> byBegin = new TreeMap<>();

  Places(Reading reading) {
    this.reading = reading;
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        byBegin.put(token.span().begin(), Word.of(sentence, token));
      }
    }
  }

  /// The word that begins at an offset or as the next after it.
  Optional<Word> from(int offset) {
    return Optional.ofNullable(byBegin.ceilingEntry(offset)).map(java.util.Map.Entry::getValue);
  }

  /// The word that stands at a span.
  Optional<Word> word(Span span) {
    return from(span.begin()).filter(word -> reading.token(word).span().equals(span));
  }

  /// The last word that begins before an offset.
  Optional<Word> before(int offset) {
    return Optional.ofNullable(byBegin.lowerEntry(offset)).map(java.util.Map.Entry::getValue);
  }

  /// The words that begin within a span.
  List<Word> in(Span span) {
    return new ArrayList<>(byBegin.subMap(span.begin(), span.end()).values());
  }

  /// Whether a paragraph ends between two offsets.
  boolean paragraphEnds(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (reading.codePointAt(i) == '\n' && reading.codePointAt(i + 1) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// The first offset at or after this one where something stands, marks of quotation passed over.
  int skip(int offset) {
    int i = offset;
    while ((Character.isWhitespace(reading.codePointAt(i)) && !paragraphEnds(i, i + 2))
        || isMark(reading.codePointAt(i))) {
      i++;
    }
    return i;
  }

  /// The last code point before an offset that is neither white space nor a mark of quotation.
  int signBefore(int offset) {
    int i = offset - 1;
    while (i > 0
        && (Character.isWhitespace(reading.codePointAt(i)) || isMark(reading.codePointAt(i)))) {
      i--;
    }
    return i < 0 ? '\n' : reading.codePointAt(i);
  }

  private static boolean isMark(int sign) {
    return "\"“”„‟«»'‘’`´".indexOf(sign) >= 0;
  }
}

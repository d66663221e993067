package org.newsgraph.extraction.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgraph.annotation.QuoteSigns;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;

/// Which words stand in quotation marks, and the subjects beside them, one of which says them.
final class Quoted {
  private final Reading reading;
  private final BitSet quoted = new BitSet();
  private final Map<Integer, List<Word>> speakers = new HashMap<>();

  Quoted(Reading reading) {
    this.reading = reading;
    int[] plain = QuoteSigns.plain(reading.article().article().text()).codePoints().toArray();
    for (Span pair : QuoteSigns.pairs(plain)) {
      quoted.set(pair.begin(), pair.end());
    }
  }

  boolean contains(Token token) {
    return quoted.get(token.span().begin());
  }

  /// The subjects that stand outside the marks above or beside the clause of a quoted word; where
  /// all of its sentence is quoted, in the nearest sentence of its paragraph.
  List<Word> speakers(Word word) {
    Sentence sentence = reading.sentence(word);
    List<Integer> above = sentence.above(word.token());
    return speakers.computeIfAbsent(word.sentence(), this::find).stream()
        .filter(
            subject -> subject.sentence() != word.sentence() || isBeside(sentence, subject, above))
        .toList();
  }

  /// Not the subject of a clause that the quotation goes on with: "If Chad wins, 'they leave'".
  private static boolean isBeside(Sentence sentence, Word subject, List<Integer> above) {
    int verb = sentence.up(subject.token()).governor();
    return above.contains(verb) || !sentence.up(verb).is("advcl");
  }

  private List<Word> find(int index) {
    List<Word> here = subjects(reading.sentences().get(index));
    for (int s = index + 1; here.isEmpty() && s < reading.sentences().size(); s++) {
      if (isBreakBefore(s)) {
        break;
      }
      here = subjects(reading.sentences().get(s));
    }
    for (int s = index; here.isEmpty() && s > 0 && !isBreakBefore(s); s--) {
      here = subjects(reading.sentences().get(s - 1));
    }
    return here;
  }

  /// Whether a paragraph begins with this sentence.
  private boolean isBreakBefore(int sentence) {
    int end = reading.sentences().get(sentence - 1).span().end();
    int begin = reading.sentences().get(sentence).span().begin();
    for (int i = end; i < begin; i++) {
      if (reading.codePointAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private List<Word> subjects(Sentence sentence) {
    List<Token> outside = sentence.tokens().stream().filter(token -> !contains(token)).toList();
    List<Word> subjects = words(sentence, outside, token -> sentence.up(token.index()).is("nsubj"));
    return subjects.isEmpty() ? words(sentence, outside, Token::isProperNoun) : subjects;
  }

  private static List<Word> words(
      Sentence sentence, List<Token> tokens, Predicate<Token> condition) {
    return tokens.stream().filter(condition).map(token -> Word.of(sentence, token)).toList();
  }
}

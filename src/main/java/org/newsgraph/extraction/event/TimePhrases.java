package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.extraction.entity.Reading;

/// The times of an article, with the phrases that the annotator takes for mere lengths of time:
/// "later that day", "Thanksgiving Day".
final class TimePhrases {
  private static final Set<String> TELLING = Set.of("DATE", "TIME");
  private static final Set<String> PARTS =
      Set.of("day", "night", "morning", "evening", "afternoon");
  private static final Set<String> SAME = Set.of("that", "same");
  private static final Set<String> SOON = Set.of("minutes", "hours", "moments", "seconds");

  private final Reading reading;

  TimePhrases(Reading reading) {
    this.reading = reading;
  }

  /// All of them, in the order of the text.
  List<TimeExpression> find() {
    List<TimeExpression> found =
        new ArrayList<>(
            reading.article().times().stream().filter(t -> TELLING.contains(t.type())).toList());
    List<TimeExpression> more = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int index = 1; index <= sentence.tokens().size(); index++) {
        phrase(sentence, index)
            .filter(phrase -> found.stream().noneMatch(known -> overlaps(known, phrase)))
            .ifPresent(more::add);
      }
    }
    found.addAll(more);
    found.sort(
        Comparator.comparingInt(TimeExpression::sentence).thenComparingInt(TimeExpression::first));
    return found;
  }

  /// The phrase whose last word but for "later" stands there.
  private static Optional<TimeExpression> phrase(Sentence sentence, int index) {
    String word = word(sentence, index);
    if (index > 1 && PARTS.contains(word) && SAME.contains(word(sentence, index - 1))) {
      return Optional.of(expression(sentence, index - 1, index));
    }
    if (SOON.contains(word) && word(sentence, index + 1).equals("later")) {
      return Optional.of(expression(sentence, index, index + 1));
    }
    return Holidays.endsAt(sentence, index).map(first -> expression(sentence, first, index));
  }

  private static TimeExpression expression(Sentence sentence, int first, int last) {
    return new TimeExpression(
        sentence.index(), first, last, sentence.span(first, last), "DATE", "");
  }

  private static boolean overlaps(TimeExpression known, TimeExpression phrase) {
    return known.sentence() == phrase.sentence()
        && known.first() <= phrase.last()
        && phrase.first() <= known.last();
  }

  private static String word(Sentence sentence, int index) {
    return index >= 1 && index <= sentence.tokens().size() ? sentence.token(index).lower() : "";
  }
}

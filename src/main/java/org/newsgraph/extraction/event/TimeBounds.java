package org.newsgraph.extraction.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.annotation.Token;
import org.newsgraph.fact.EventTime;

/// What the words before a time make of it: "since Monday", "by Friday", "from Monday to Friday".
final class TimeBounds {
  private static final int HEDGES = 3;
  private static final Set<String> HEDGE =
      Set.of("the", "late", "early", "about", "around", "at", "least", "as", "mid");
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", "-", "–");
  private static final Set<String> FROM = Set.of("from", "between");
  private static final Set<String> JOINS = Set.of("-", "–", "through");

  private TimeBounds() {}

  /// The time, open on one side where the words say so.
  ///
  /// @param upToNow the day up to which what began went on, where told as past and known
  static EventTime of(
      Sentence sentence, TimeExpression expression, EventTime time, Optional<LocalDate> upToNow) {
    return switch (before(sentence, expression)) {
      case "since" -> bounded(time, time.earliest(), upToNow);
      case "until", "till", "by", "through" -> bounded(time, Optional.empty(), time.latest());
      case "before" -> bounded(time, Optional.empty(), time.earliest().map(d -> d.minusDays(1)));
      case "after" -> bounded(time, time.latest().map(d -> d.plusDays(1)), upToNow);
      case "early as", "soon as" -> bounded(time, time.earliest(), Optional.empty());
      case "late as" -> bounded(time, Optional.empty(), time.latest());
      default -> time;
    };
  }

  private static EventTime bounded(
      EventTime time, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    boolean apart =
        earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
    return apart ? time : new EventTime(time.text(), earliest, latest);
  }

  /// The word before a time; none of "not until Monday", which tells when it was.
  private static String before(Sentence sentence, TimeExpression expression) {
    int index = expression.first() - 1;
    if (index > 1
        && lemma(sentence, index).equals("as")
        && Set.of("early", "soon", "late").contains(lemma(sentence, index - 1))) {
      return lemma(sentence, index - 1) + " as";
    }
    if (index > 1
        && lemma(sentence, index).equals("until")
        && lemma(sentence, index - 1).equals("not")) {
      return "";
    }
    for (int skipped = 0; index > 0 && skipped < HEDGES; skipped++, index--) {
      if (!HEDGE.contains(lemma(sentence, index))) {
        return lemma(sentence, index);
      }
    }
    return "";
  }

  /// Whether two times are the ends of one: "from Monday to Friday", "Jan. 3 - Jan. 5".
  static boolean isRange(Sentence sentence, TimeExpression from, TimeExpression to) {
    boolean joined =
        from.sentence() == to.sentence()
            && to.first() == from.last() + 2
            && TO.contains(lemma(sentence, from.last() + 1));
    return joined
        && (FROM.contains(before(sentence, from))
            || (isWeekday(sentence, from) && isWeekday(sentence, to))
            || JOINS.contains(lemma(sentence, from.last() + 1)));
  }

  /// "on Tuesday and Wednesday".
  private static boolean isWeekday(Sentence sentence, TimeExpression time) {
    return time.first() == time.last() && lemma(sentence, time.first()).endsWith("day");
  }

  /// The time between the ends of a range.
  static EventTime range(EventTime from, EventTime to, String words) {
    boolean ordered =
        from.earliest().isPresent()
            && to.latest().isPresent()
            && !to.latest().get().isBefore(from.earliest().get());
    return new EventTime(
        Optional.of(words),
        ordered ? from.earliest() : Optional.empty(),
        ordered ? to.latest() : Optional.empty());
  }

  private static String lemma(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}

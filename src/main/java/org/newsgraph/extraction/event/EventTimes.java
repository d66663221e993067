package org.newsgraph.extraction.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// Gives time expressions to the words they are told of, and to the events of these words.
final class EventTimes {
  /// Months that are names or words, too.
  private static final Set<String> MONTH_NAMES = Set.of("march", "april", "may", "june", "august");

  /// What alone tells no time.
  private static final Set<String> ALONE = Set.of("once", "past", "present", "current", "time");

  /// How many sentences on "two days later" still counts from a day.
  private static final int NEAR = 2;

  private final Reading reading;
  private final Events events;
  private final FactualityRules factuality;
  private final TimeRules rules;
  private final TimeCarriers carriers;
  private Optional<LocalDate> anchor = Optional.empty();
  private int anchorSentence;

  EventTimes(Reading reading, Events events, FactualityRules factuality) {
    this.reading = reading;
    this.events = events;
    this.factuality = factuality;
    this.rules = new TimeRules(reading);
    this.carriers = new TimeCarriers(reading, events);
  }

  void attach() {
    List<TimeExpression> times =
        new TimePhrases(reading).find().stream().filter(t -> !isNoTime(t)).toList();
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      Sentence sentence = reading.sentences().get(time.sentence());
      if (i + 1 < times.size() && TimeBounds.isRange(sentence, time, times.get(i + 1))) {
        range(time, times.get(++i));
      } else {
        carriers.of(time).ifPresent(word -> single(sentence, time, word));
        carriers
            .explained(time)
            .filter(verb -> events.time(verb).isEmpty())
            .ifPresent(verb -> tell(verb, rules.resolve(time, isFuture(verb), near(time)), false));
      }
    }
  }

  /// "once the bill passed", "walked past her", "a march", "May resigned": words that only look
  /// like a time.
  private boolean isNoTime(TimeExpression time) {
    if (time.first() != time.last()) {
      return false;
    }
    Sentence sentence = reading.sentences().get(time.sentence());
    Token word = sentence.token(time.first());
    Dependency up = sentence.up(word.index());
    boolean month = MONTH_NAMES.contains(word.lower());
    return ALONE.contains(word.lemma())
        || (month && (!word.isProperNoun() || up.is("nsubj") || up.is("nmod:poss")));
  }

  private void single(Sentence sentence, TimeExpression time, Word word) {
    boolean ahead = rules.isAhead(time) && isNotPast(word);
    EventTime told = one(sentence, time, ahead || isFuture(word));
    boolean second =
        told.day().isPresent()
            && events
                .time(word)
                .flatMap(EventTime::day)
                .filter(d -> !told.day().get().equals(d))
                .isPresent();
    Word carrier = second ? carriers.noun(time, word).orElse(word) : word;
    tell(carrier, told, ahead);
  }

  private void range(TimeExpression from, TimeExpression to) {
    Sentence sentence = reading.sentences().get(from.sentence());
    String words = reading.text(sentence.span(from.first(), to.last()));
    carriers
        .of(from)
        .or(() -> carriers.of(to))
        .ifPresent(word -> {
          boolean future = isFuture(word);
          EventTime start = rules.resolve(from, future, near(from));
          EventTime end = rules.resolve(to, future, near(to));
          tell(word, TimeBounds.range(start, end, words), false);
        });
  }

  private EventTime one(Sentence sentence, TimeExpression expression, boolean future) {
    EventTime time = rules.resolve(expression, future, near(expression));
    if (time.day().isPresent() && !future) {
      anchor = time.day();
      anchorSentence = expression.sentence();
    }
    return TimeBounds.of(sentence, expression, time, future ? Optional.empty() : rules.published());
  }

  private Optional<LocalDate> near(TimeExpression expression) {
    return anchor.filter(day -> expression.sentence() - anchorSentence <= NEAR);
  }

  /// What is told of a day to come is to come: "arrives tomorrow".
  private void tell(Word word, EventTime time, boolean ahead) {
    events.timed(word, time);
    if (ahead || isAhead(time)) {
      events
          .toldBy(word)
          .filter(event -> event.factuality() == Factuality.Actual)
          .filter(event -> !event.type().is(EventType.Statement))
          .forEach(event -> event.factuality(Factuality.Planned));
    }
  }

  private boolean isAhead(EventTime time) {
    Optional<LocalDate> published = rules.published();
    return published.isPresent()
        && time.latest().isPresent()
        && time.earliest().filter(day -> day.isAfter(published.get())).isPresent();
  }

  private boolean isNotPast(Word word) {
    return !ClauseForm.isPast(reading.sentence(word), word.token());
  }

  /// Whether what is told of a word is to come: by its event's standing, else by the verb.
  private boolean isFuture(Word word) {
    Sentence sentence = reading.sentence(word);
    Factuality told =
        events
            .carriedBy(word)
            .map(EventNode::factuality)
            .orElseGet(() -> factuality.ofClause(word));
    return switch (told) {
      case Planned -> !isPastPurpose(sentence, word.token());
      case Possible -> isOpen(sentence, word.token());
      case Actual -> isPresent(sentence, word.token());
      case Negated -> isPresent(sentence, word.token()) || isToDo(sentence, word.token());
    };
  }

  /// "gathered to protest on Friday": the purpose has the time of what was done for it.
  private static boolean isPastPurpose(Sentence sentence, int verb) {
    Dependency up = sentence.up(verb);
    return up.is("advcl")
        && up.governor() > 0
        && sentence.token(up.governor()).tag().equals("VBD")
        && sentence.children(verb).stream()
            .anyMatch(d -> sentence.token(d.dependent()).tag().equals("TO"));
  }

  /// "could come", "to come", but not "could have come".
  private static boolean isOpen(Sentence sentence, int verb) {
    List<Dependency> children = sentence.children(verb);
    boolean perfect =
        children.stream()
            .anyMatch(d -> d.is("aux") && sentence.token(d.dependent()).lemma().equals("have"));
    boolean modal =
        children.stream()
            .map(d -> sentence.token(d.dependent()).tag())
            .anyMatch(tag -> tag.equals("MD") || tag.equals("TO"));
    return modal && !perfect;
  }

  /// "The trial opens Monday". A headline tells in the present what is past.
  private static boolean isPresent(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean present =
        token.tag().equals("VBZ") || token.tag().equals("VBP") || isUnderWay(sentence, token);
    return present && sentence.tokens().getLast().word().equals(".");
  }

  /// "was not told to testify on Monday".
  private static boolean isToDo(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VB")
        && isOpen(sentence, verb)
        && sentence.tokens().getLast().word().equals(".");
  }

  /// "is flying to Cairo on Friday".
  private static boolean isUnderWay(Sentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && sentence.children(verb.index()).stream()
            .filter(d -> d.is("aux"))
            .anyMatch(d -> sentence.token(d.dependent()).tag().matches("VB[PZ]"));
  }
}

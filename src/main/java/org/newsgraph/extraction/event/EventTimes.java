package org.newsgraph.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.TimeExpression;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.Factuality;

/// Gives time expressions to the events whose clauses they stand in.
public final class EventTimes {
  private static final Set<String> TELLING = Set.of("DATE", "TIME");

  private final Reading reading;
  private final Events events;
  private final TimeRules rules;

  public EventTimes(Reading reading, Events events) {
    this.reading = reading;
    this.events = events;
    this.rules = new TimeRules(reading);
  }

  void attach() {
    for (TimeExpression expression : reading.article().times()) {
      if (TELLING.contains(expression.type())) {
        carrier(expression)
            .flatMap(events::carriedBy)
            .ifPresent(event ->
                event.time(rules.resolve(expression, event.factuality() == Factuality.Planned)));
      }
    }
  }

  /// "killed in a strike on Friday": the strike's time is the killing's, for it happened in it.
  void share() {
    for (EventNode event : events.all()) {
      event.instruments().stream()
          .filter(means -> event.time().isEmpty())
          .filter(means -> means.trigger().sentence() == event.trigger().sentence())
          .map(EventNode::time)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(event::time);
    }
  }

  /// The time told of a word, such as the verb that introduces a claim.
  public Optional<EventTime> of(Word word) {
    return reading.article().times().stream()
        .filter(expression -> TELLING.contains(expression.type()))
        .filter(expression -> carrier(expression).filter(word::equals).isPresent())
        .findFirst()
        .map(expression -> rules.resolve(expression, false));
  }

  /// The first word on the way up that names or carries an event; no farther than the verb of the
  /// clause.
  private Optional<Word> carrier(TimeExpression expression) {
    Sentence sentence = reading.sentences().get(expression.sentence());
    int head = head(sentence, expression);
    for (int above : sentence.above(head)) {
      Word word = new Word(sentence.index(), above);
      Token token = sentence.token(above);
      if (events.carriedBy(word).isPresent() || token.isVerb()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static int head(Sentence sentence, TimeExpression expression) {
    for (int i = expression.first(); i <= expression.last(); i++) {
      int governor = sentence.up(i).governor();
      if (governor < expression.first() || governor > expression.last()) {
        return i;
      }
    }
    return expression.last();
  }
}

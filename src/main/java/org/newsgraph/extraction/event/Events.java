package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.fact.EventTime;

/// The events of one article, and which words name them.
public final class Events {
  private static final Set<String> ANAPHORS =
      Set.of("step", "move", "incident", "development", "measure", "episode");

  private final Map<Word, EventNode> byWord = new HashMap<>();
  private final Map<Word, EventNode> byCarrier = new HashMap<>();
  private final Map<Word, EventTime> times = new HashMap<>();

  private Events() {}

  /// Finds the events of an article with who takes part in them, when and where, and whether they
  /// took place.
  ///
  /// @param cues where the cues of claims stand
  public static Events find(Reading reading, Entities entities, Set<Span> cues, Lexicons lexicons) {
    Events events = new Events();
    TriggerFinder finder = new TriggerFinder(reading, lexicons, entities, cues);
    List<Trigger> triggers = new ArrayList<>();
    DemandRules demands = new DemandRules(reading, lexicons.speech());
    for (Sentence sentence : reading.sentences()) {
      List<Trigger> found = finder.find(sentence);
      Set<Word> taken = found.stream().map(Trigger::word).collect(Collectors.toSet());
      triggers.addAll(found);
      sentence.tokens().stream()
          .map(token -> Word.of(sentence, token))
          .filter(word -> !taken.contains(word))
          .forEach(word -> demands.at(word).ifPresent(triggers::add));
    }
    FactualityRules factuality = new FactualityRules(reading, lexicons.factuality());
    Compounds compounds = new Compounds(lexicons.events());
    triggers.forEach(trigger ->
        events.make(
            reading,
            trigger,
            compounds.span(reading.sentence(trigger.word()), trigger),
            factuality));
    new ComingEvents(reading, events, factuality, lexicons.factuality()).mark(triggers);
    events.anaphors(reading);
    ParticipantRules participants = new ParticipantRules(reading, entities, events, lexicons);
    // Nouns first: what a verb's subject did is looked up on the noun ("a Turkish airstrike
    // killed").
    triggers.stream()
        .sorted(Comparator.comparing(trigger -> trigger.form() != Trigger.Form.noun))
        .forEach(trigger ->
            events.at(trigger.word()).ifPresent(event -> participants.fill(trigger, event)));
    MeansSharing.share(events.all());
    TargetRules targets = new TargetRules(reading, entities, events, lexicons);
    triggers.forEach(
        trigger -> events.at(trigger.word()).ifPresent(event -> targets.aim(trigger, event)));
    ClauseTopics topics = new ClauseTopics(reading, events);
    triggers.forEach(
        trigger -> events.at(trigger.word()).ifPresent(event -> topics.attach(trigger, event)));
    ImpliedAgents implied = new ImpliedAgents(reading, entities, events, lexicons.speech());
    triggers.forEach(
        trigger -> events.at(trigger.word()).ifPresent(event -> implied.find(trigger, event)));
    new Ellipses(reading, entities, events, lexicons.factuality()).resolve();
    IntentRules intents = new IntentRules(reading, entities, events, lexicons.speech());
    triggers.forEach(
        trigger -> events.at(trigger.word()).ifPresent(event -> intents.announce(trigger, event)));
    new ClassRules(reading, lexicons.nouns()).mend(events.all());
    new PlaceRules(reading, entities, events, lexicons.nouns()).attach();
    new EventTimes(reading, events, factuality).attach();
    new TimeSharing(reading, events, lexicons.factuality()).share(triggers);
    return events;
  }

  private void make(Reading reading, Trigger trigger, Span mention, FactualityRules factuality) {
    Sentence sentence = reading.sentence(trigger.word());
    boolean definite =
        trigger.form() == Trigger.Form.noun && Definiteness.of(sentence, trigger.word().token());
    EventNode event =
        new EventNode(
            trigger.type(), trigger.word(), mention, definite, factuality.of(trigger, definite));
    add(trigger.word(), event);
    trigger.support().ifPresent(verb -> byCarrier.putIfAbsent(verb, event));
    for (Word verb : trigger.beside()) {
      byCarrier.putIfAbsent(verb, event);
      event.mention(reading.token(verb).span());
    }
  }

  /// "the step", "this move": what the sentence before tells, whatever it is.
  private void anaphors(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        Word word = Word.of(sentence, token);
        boolean empty =
            ANAPHORS.contains(token.lemma())
                && byWord.get(word) == null
                && Definiteness.of(sentence, token.index());
        if (empty && sentence.index() > 0) {
          mainEvent(reading.sentences().get(sentence.index() - 1))
              .ifPresent(event -> byWord.put(word, event));
        }
      }
    }
  }

  private Optional<EventNode> mainEvent(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> Word.of(sentence, token))
        .filter(byWord::containsKey)
        .min(Comparator.comparingInt(word -> sentence.above(word.token()).size()))
        .map(byWord::get);
  }

  /// Makes a word name an event.
  public void add(Word word, EventNode event) {
    byWord.put(word, event);
  }

  /// The event that a word names.
  public Optional<EventNode> at(Word word) {
    return Optional.ofNullable(byWord.get(word)).map(EventNode::current);
  }

  /// The event that takes place by a verb ("launched" an attack, "sparked" riots), or that the word
  /// names.
  public Optional<EventNode> carriedBy(Word word) {
    return Optional.ofNullable(byCarrier.get(word)).map(EventNode::current).or(() -> at(word));
  }

  /// What a word names and what takes place by it: the war "began" is a beginning, and the war.
  Stream<EventNode> toldBy(Word word) {
    return Stream.concat(carriedBy(word).stream(), at(word).stream()).distinct();
  }

  /// The time told of a word, such as the verb that introduces a claim.
  public Optional<EventTime> time(Word word) {
    return Optional.ofNullable(times.get(word));
  }

  /// The words of which a time is told.
  public Set<Word> timed() {
    return Collections.unmodifiableSet(times.keySet());
  }

  /// Tells the time of a word and of the event that it names or carries; the more exact one stays.
  public void timed(Word word, EventTime time) {
    EventTime exact = times.merge(word, time, Events::moreExact);
    toldBy(word).forEach(event -> event.time(exact));
  }

  private static EventTime moreExact(EventTime told, EventTime other) {
    return exactness(other) > exactness(told) ? other : told;
  }

  private static int exactness(EventTime time) {
    if (time.day().isPresent()) {
      return 3;
    }
    return (time.earliest().isPresent() ? 1 : 0) + (time.latest().isPresent() ? 1 : 0);
  }

  /// The event that a token of a sentence names or carries.
  Optional<EventNode> carriedBy(Sentence sentence, int token) {
    return carriedBy(new Word(sentence.index(), token));
  }

  /// All events, in the order of their first trigger.
  public Collection<EventNode> all() {
    List<EventNode> sorted =
        byWord.values().stream()
            .map(EventNode::current)
            .distinct()
            .sorted(Comparator.comparing(EventNode::trigger))
            .toList();
    return new LinkedHashSet<>(sorted);
  }
}

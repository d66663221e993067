package org.newsgraph.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.draft.RelationNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.AnaphorNouns;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// Puts mentions of one event together: "was killed", "the killing", "his death".
///
/// A definite noun that tells nothing new is the nearest earlier event of its class. Otherwise two
/// mentions are one event when class, standing and source are the same, somebody is in the same
/// role, and nothing speaks against it.
public final class EventMerger {
  private final Reading reading;
  private final Events events;
  private final Map<EventNode, Set<Span>> contents;
  private final EventNames names;
  private final HeadlineEvents headlines;
  private final WholeTargets targets;
  private final Distinctions distinctions;
  private final Map<EventType, List<EventNode>> earlier = new EnumMap<>(EventType.class);

  /// @param contents what was said in those events that are utterances
  /// @param relations what the words say of how the events relate
  /// @param anaphors which words tell that a noun means another event
  public EventMerger(
      Reading reading,
      Events events,
      Map<EventNode, Set<Span>> contents,
      List<RelationNode> relations,
      AnaphorNouns anaphors) {
    this.reading = reading;
    this.events = events;
    this.contents = contents;
    this.names = new EventNames(reading);
    this.headlines = new HeadlineEvents(reading, names);
    this.targets = new WholeTargets(relations);
    this.distinctions = new Distinctions(reading, anaphors);
  }

  /// Merges the events of the article, in the order of their words. To be called when it is known
  /// which of them only a claim tells.
  public void merge() {
    for (EventNode event : events.all()) {
      antecedent(event)
          .ifPresentOrElse(
              found -> {
                EventType before = found.type();
                found.absorb(event);
                move(found, before);
              },
              () -> ofType(event.type()).add(event));
    }
    events.all().forEach(TimeSharing::withMeans);
  }

  /// The nearest event; of two in one sentence, the one of the very class and then the later.
  private Optional<EventNode> antecedent(EventNode event) {
    Comparator<EventNode> nearest =
        Comparator.comparingInt((EventNode other) -> sentence(other.mentions().getLast()))
            .thenComparing(other -> other.type() == event.type())
            .thenComparing(other -> other.mentions().getLast())
            .thenComparing(Comparator.comparing(EventNode::trigger).reversed());
    return candidates(event).filter(other -> isSame(event, other)).max(nearest);
  }

  /// Those of its class; where its word presupposes that it is known, those below its class too.
  private Stream<EventNode> candidates(EventNode event) {
    return event.isDefinite()
        ? earlier.entrySet().stream()
            .filter(entry -> entry.getKey().is(event.type()))
            .flatMap(entry -> entry.getValue().stream())
        : ofType(event.type()).stream();
  }

  private List<EventNode> ofType(EventType type) {
    return earlier.computeIfAbsent(type, key -> new ArrayList<>());
  }

  /// What is merged may get a more exact class.
  private void move(EventNode event, EventType before) {
    if (event.type() != before) {
      ofType(before).remove(event);
      ofType(event.type()).add(event);
    }
  }

  private int sentence(Span mention) {
    return reading.sentenceAt(mention.begin()).index();
  }

  private boolean isSame(EventNode event, EventNode other) {
    boolean known = event.isDefinite();
    boolean summedUp = headlines.isSummedUp(event, other);
    boolean sameSource =
        event.source().equals(other.source()) || (known && other.source().isEmpty());
    boolean argument =
        other.topics().contains(event)
            || other.instruments().contains(event)
            || event.topics().contains(other)
            || event.instruments().contains(other);
    boolean again =
        known && SharedParticipants.tellsNothing(event) && names.nameAgain(event, other);
    boolean presupposed = !known || again || other.factuality() == Factuality.Actual;
    return sameSource
        && !names.tellApart(event, other)
        && !saysAnother(event, other)
        && !argument
        && presupposed
        && (event.factuality() == other.factuality() || again)
        && (summedUp || SharedParticipants.agrees(event, other))
        && !targets.isDoneBy(event, other)
        && !distinctions.between(event, other)
        && SharedParticipants.addsNothingClaimed(event, other)
        && ((known && SharedParticipants.tellsNothing(event))
            ? names.agree(event, other)
            : names.nameDocument(event, other)
                || summedUp
                || headlines.areSame(event, other)
                || SharedParticipants.shares(event, other, names.areSame(event, other)));
  }

  /// Who blamed somebody for one thing and then for another made two accusations.
  private boolean saysAnother(EventNode event, EventNode other) {
    return event.type() == EventType.Accusation
        && contents.containsKey(event)
        && contents.containsKey(other)
        && Collections.disjoint(contents.get(event), contents.get(other));
  }
}

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
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// Puts mentions of one event together: "was killed", "the killing", "his death".
///
/// A definite noun that tells nothing new is the nearest earlier event of its class. Otherwise two
/// mentions are one event when class, standing and source are the same, somebody is in the same
/// role, and nothing speaks against it.
public final class EventMerger {
  private static final Set<EventType> ONCE =
      Set.of(
          EventType.Killing,
          EventType.Death,
          EventType.Arrest,
          EventType.Appointment,
          EventType.Departure);

  /// Classes so wide that two events of one are the same only where their words are alike.
  private static final Set<EventType> WIDE =
      Set.of(
          EventType.Change,
          EventType.OtherEvent,
          EventType.Movement,
          EventType.Transaction,
          EventType.Publication,
          EventType.Aid,
          EventType.Support,
          EventType.Cooperation,
          EventType.Coercion,
          EventType.Rejection,
          EventType.Concession,
          EventType.Request,
          EventType.LegalProceeding,
          EventType.Mobilization);

  private static final Set<String> ANY_MISHAP =
      Set.of("accident", "disaster", "catastrophe", "tragedy", "calamity", "crash", "wreck");

  private static final int STEM = 4;

  private final Reading reading;
  private final Events events;
  private final Map<EventNode, Set<Span>> contents;
  private final WholeTargets targets;
  private final Distinctions distinctions;
  private final Map<EventType, List<EventNode>> earlier = new EnumMap<>(EventType.class);

  /// @param contents what was said in those events that are utterances
  /// @param relations what the words say of how the events relate
  public EventMerger(
      Reading reading,
      Events events,
      Map<EventNode, Set<Span>> contents,
      List<RelationNode> relations) {
    this.reading = reading;
    this.events = events;
    this.contents = contents;
    this.targets = new WholeTargets(relations);
    this.distinctions = new Distinctions(reading);
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
    boolean sameSource =
        event.source().equals(other.source()) || (known && other.source().isEmpty());
    boolean argument =
        other.topics().contains(event)
            || other.instruments().contains(event)
            || event.topics().contains(other)
            || event.instruments().contains(other);
    boolean again = known && tellsNothing(event) && isNamedAgain(event, other);
    boolean presupposed = !known || again || other.factuality() == Factuality.Actual;
    boolean wideAndUnlike = WIDE.contains(event.type()) && !areAlike(lemma(event), lemma(other));
    return sameSource
        && !wideAndUnlike
        && !isAnotherMishap(event, other)
        && !saysAnother(event, other)
        && !argument
        && presupposed
        && (event.factuality() == other.factuality() || again)
        && agrees(event, other)
        && !targets.isDoneBy(event, other)
        && !distinctions.between(event, other)
        && addsNothingClaimed(event, other)
        && ((known && tellsNothing(event))
            ? isNamedAlike(event, other)
            : isSameDocument(event, other) || shares(event, other));
  }

  /// "the fire" is not the flood, but "the disaster" may be either.
  private boolean isAnotherMishap(EventNode event, EventNode other) {
    boolean mishap = event.type() == EventType.Accident || event.type() == EventType.Disaster;
    return mishap
        && !ANY_MISHAP.contains(lemma(event))
        && !ANY_MISHAP.contains(lemma(other))
        && !areAlike(lemma(event), lemma(other));
  }

  /// Who blamed somebody for one thing and then for another made two accusations.
  private boolean saysAnother(EventNode event, EventNode other) {
    return event.type() == EventType.Accusation
        && contents.containsKey(event)
        && contents.containsKey(other)
        && Collections.disjoint(contents.get(event), contents.get(other));
  }

  /// "the talks" after "cancelled the talks": whether they took place was told before.
  private boolean isNamedAgain(EventNode event, EventNode other) {
    return event.factuality() == Factuality.Actual && lemma(event).equals(lemma(other));
  }

  /// What is known only through a claim never stands on the reported event: a claim may name it,
  /// not add to it.
  private static boolean addsNothingClaimed(EventNode event, EventNode other) {
    boolean claimed = !event.source().equals(other.source());
    return !claimed
        || (event.time().isEmpty()
            && other.places().containsAll(event.places())
            && Stream.of(ParticipantRole.values())
                .allMatch(role -> other.participants(role).containsAll(event.participants(role))));
  }

  /// "the attack" may be any kind of attack, but "the letter" only a letter.
  private boolean isSameDocument(EventNode event, EventNode other) {
    return event.type() == EventType.Statement
        && event.isDefinite()
        && lemma(event).equals(lemma(other));
  }

  private boolean isNamedAlike(EventNode event, EventNode other) {
    return event.type() != EventType.Statement || lemma(event).equals(lemma(other));
  }

  /// "arrived" and "the arrival".
  private static boolean areAlike(String a, String b) {
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= STEM || a.equals(b);
  }

  private String lemma(EventNode event) {
    return reading.token(event.trigger()).lemma();
  }

  private static boolean tellsNothing(EventNode event) {
    return Stream.of(ParticipantRole.values()).allMatch(role -> event.participants(role).isEmpty())
        && event.time().isEmpty();
  }

  /// No role filled differently on both sides, no other day.
  private static boolean agrees(EventNode a, EventNode b) {
    boolean agents = compatible(a, b, ParticipantRole.agent);
    boolean patients = compatible(a, b, ParticipantRole.patient);
    boolean recipients = compatible(a, b, ParticipantRole.recipient);
    boolean days =
        a.time().flatMap(t -> t.day()).isEmpty()
            || b.time().flatMap(t -> t.day()).isEmpty()
            || a.time().flatMap(t -> t.day()).equals(b.time().flatMap(t -> t.day()));
    return agents && patients && recipients && days;
  }

  private static boolean compatible(EventNode a, EventNode b, ParticipantRole role) {
    Set<EntityNode> left = a.participants(role);
    Set<EntityNode> right = b.participants(role);
    return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
  }

  private boolean shares(EventNode a, EventNode b) {
    boolean patient =
        !Collections.disjoint(
            a.participants(ParticipantRole.patient), b.participants(ParticipantRole.patient));
    boolean agent =
        !Collections.disjoint(
            a.participants(ParticipantRole.agent), b.participants(ParticipantRole.agent));
    boolean sameWord =
        a.type() != EventType.Statement
            && a.type() != EventType.OtherEvent
            && lemma(a).equals(lemma(b));
    boolean another = sharesAnother(a, b);
    return ONCE.contains(a.type())
        ? patient
        : (agent && (patient || another || sameWord)) || (a.isDefinite() && (patient || another));
  }

  private static boolean sharesAnother(EventNode a, EventNode b) {
    return !Collections.disjoint(
            a.participants(ParticipantRole.recipient), b.participants(ParticipantRole.recipient))
        || !Collections.disjoint(
            a.participants(ParticipantRole.instrument), b.participants(ParticipantRole.instrument));
  }
}

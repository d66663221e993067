package org.newsgraph.extraction.draft;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// An event while it is being put together. Two mentions of one event become one node by [#absorb].
public final class EventNode {
  private EventType type;
  private final Word trigger;
  private final boolean definite;
  private final Map<ParticipantRole, Set<EntityNode>> participants =
      new EnumMap<>(ParticipantRole.class);
  private final Set<EventNode> instruments = new LinkedHashSet<>();
  private final Set<EventNode> topics = new LinkedHashSet<>();
  private final Set<EntityNode> places = new LinkedHashSet<>();
  private final SortedSet<Span> mentions = new TreeSet<>();
  private Optional<EventTime> time = Optional.empty();
  private Factuality factuality;
  private Optional<ClaimNode> source = Optional.empty();
  private Optional<EventNode> mergedInto = Optional.empty();

  /// @param trigger the word that names it
  /// @param definite whether the word presupposes that it is known: "the attack", "his killing"
  public EventNode(
      EventType type, Word trigger, Span mention, boolean definite, Factuality factuality) {
    this.type = type;
    this.trigger = trigger;
    this.definite = definite;
    this.factuality = factuality;
    mentions.add(mention);
  }

  /// Its class.
  public EventType type() {
    return type;
  }

  /// Sets its class, where who takes part tells more than the word: what an earthquake kills dies,
  /// but nobody kills it.
  public void type(EventType better) {
    type = better;
  }

  /// The word that names it first.
  public Word trigger() {
    return trigger;
  }

  /// Whether its word presupposes that it is known.
  public boolean isDefinite() {
    return definite;
  }

  /// Whether it took place, as told.
  public Factuality factuality() {
    return factuality;
  }

  /// Sets whether it took place.
  public void factuality(Factuality told) {
    factuality = told;
  }

  /// The claim through which alone it is known.
  public Optional<ClaimNode> source() {
    return source;
  }

  /// Makes it known only through a claim.
  public void source(ClaimNode claim) {
    source = Optional.of(claim);
  }

  /// When it was.
  public Optional<EventTime> time() {
    return time;
  }

  /// Sets when it was, unless something as exact is known.
  public void time(EventTime told) {
    boolean better =
        time.isEmpty()
            || (time.get().earliest().isEmpty() && told.earliest().isPresent())
            || (time.get().day().isEmpty() && told.day().isPresent());
    if (better) {
      time = Optional.of(told);
    }
  }

  /// Where its triggers are.
  public List<Span> mentions() {
    return List.copyOf(mentions);
  }

  /// Another place that names it: the "tried" of what was tried.
  public void mention(Span span) {
    mentions.add(span);
  }

  /// Who takes part in this role.
  public Set<EntityNode> participants(ParticipantRole role) {
    return participants.getOrDefault(role, Set.of());
  }

  /// Somebody who takes part.
  public void participant(ParticipantRole role, EntityNode entity) {
    participants.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(entity);
  }

  /// The events by means of which it was done.
  public Set<EventNode> instruments() {
    return instruments;
  }

  /// The events it is about.
  public Set<EventNode> topics() {
    return topics;
  }

  /// Where it was.
  public Set<EntityNode> places() {
    return places;
  }

  /// The node that stands for it now: itself, or the one that absorbed it.
  public EventNode current() {
    return mergedInto.map(EventNode::current).orElse(this);
  }

  /// Makes another node's mentions and participants this one's.
  public void absorb(EventNode other) {
    other.mergedInto = Optional.of(this);
    if (other.type.is(type)) {
      type = other.type;
    }
    mentions.addAll(other.mentions);
    other.participants.forEach((role, entities) -> entities.forEach(e -> participant(role, e)));
    instruments.addAll(other.instruments);
    topics.addAll(other.topics);
    places.addAll(other.places);
    other.time.ifPresent(this::time);
  }
}

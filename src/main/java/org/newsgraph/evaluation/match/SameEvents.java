package org.newsgraph.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.ParticipantRole;

/// Which gold event a found one tells of: the one with which it shares most triggers, and of
/// several versions of an event that share a trigger the one that it agrees with most. Several
/// found events may tell of one gold event, when nobody saw that they are the same.
///
/// A gold event without mentions is told by a found event of its class with a participant in
/// common.
public final class SameEvents {
  private static final double CLASS = 0.3;
  private static final double FAMILY = 0.2;
  private static final double STANDING = 0.1;
  private static final double PARTICIPANT = 0.05;

  private final Matching matching;
  private final SameEntities entities;
  private final Map<Event, Event> goldByFound = new LinkedHashMap<>();

  public SameEvents(
      ArticleFacts gold, ArticleFacts found, SameEntities entities, Matching matching) {
    this.matching = matching;
    this.entities = entities;
    for (Event f : found.events()) {
      gold.events().stream()
          .filter(g -> agreement(g, f) > 0)
          .max(Comparator.comparingDouble(g -> agreement(g, f)))
          .ifPresent(g -> goldByFound.put(f, g));
    }
  }

  private double agreement(Event g, Event f) {
    double common = g.mentions().isEmpty() ? unplaced(g, f) : triggers(g.mentions(), f.mentions());
    return common == 0 ? 0 : common + likeness(g, f);
  }

  private double triggers(List<Span> gold, List<Span> found) {
    return gold.stream().filter(g -> found.stream().anyMatch(f -> matching.spans(g, f))).count();
  }

  private double unplaced(Event g, Event f) {
    return matching.classes(g.type(), f.type()) && participants(g, f) > 0 ? 1 : 0;
  }

  private double likeness(Event g, Event f) {
    double type = g.type() == f.type() ? CLASS : 0;
    double family = Matching.lenient.classes(g.type(), f.type()) ? FAMILY : 0;
    double factuality = g.factuality() == f.factuality() ? STANDING : 0;
    double source = g.accordingTo().isEmpty() == f.accordingTo().isEmpty() ? STANDING : 0;
    return type + family + factuality + source + PARTICIPANT * Math.min(2, participants(g, f));
  }

  private long participants(Event g, Event f) {
    return Stream.of(ParticipantRole.values())
        .flatMap(role -> g.participants(role).stream().filter(who -> isOneOf(who, f, role)))
        .count();
  }

  private boolean isOneOf(String who, Event f, ParticipantRole role) {
    return f.participants(role).stream().anyMatch(other -> entities.same(who, other));
  }

  /// The gold event that a found one tells of.
  public Optional<Event> gold(Event found) {
    return Optional.ofNullable(goldByFound.get(found));
  }

  /// The found events that tell of a gold one.
  public List<Event> found(Event gold) {
    List<Event> events = new ArrayList<>();
    goldByFound.forEach((f, g) -> {
      if (g.equals(gold)) {
        events.add(f);
      }
    });
    return events;
  }

  /// Whether two ids are of events, and of the same one.
  public boolean same(String goldId, String foundId) {
    return goldByFound.entrySet().stream()
        .anyMatch(e -> e.getKey().id().equals(foundId) && e.getValue().id().equals(goldId));
  }
}

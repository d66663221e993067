package org.newsgraph.extraction.event;

import java.util.Collection;
import java.util.stream.Stream;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.lexicon.NounTypes;
import org.newsgraph.fact.EntityType;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.ParticipantRole;

/// Mends the class of an event by who and what takes part in it: whom a virus or an earthquake
/// kills dies, but nobody kills him.
final class ClassRules {
  private final Reading reading;
  private final NounTypes nouns;

  ClassRules(Reading reading, NounTypes nouns) {
    this.reading = reading;
    this.nouns = nouns;
  }

  void mend(Collection<EventNode> events) {
    events.stream()
        .filter(event -> event.type() == EventType.Killing)
        .filter(this::hasNoKiller)
        .forEach(event -> event.type(EventType.Death));
    events.stream()
        .filter(event -> event.type() == EventType.Departure && isOfCountry(event))
        .forEach(event -> event.type(EventType.Retreat));
  }

  /// "Chad stood down": a country leaves no post.
  private static boolean isOfCountry(EventNode event) {
    return !event.participants(ParticipantRole.agent).isEmpty()
        && event.participants(ParticipantRole.agent).stream()
            .allMatch(entity -> entity.type() == EntityType.Country);
  }

  private boolean hasNoKiller(EventNode event) {
    boolean killer =
        event.participants(ParticipantRole.agent).stream().anyMatch(EntityNode::isAnimate);
    return !killer && (isBySomeForce(event) || isInMishap(event));
  }

  private boolean isBySomeForce(EventNode event) {
    return Stream.of(ParticipantRole.agent, ParticipantRole.instrument)
        .flatMap(role -> event.participants(role).stream())
        .anyMatch(entity -> nouns.isForce(lastWord(entity.name())));
  }

  private static String lastWord(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  private boolean isInMishap(EventNode event) {
    return Stream.concat(event.instruments().stream(), event.topics().stream())
        .anyMatch(other ->
            other.type() == EventType.Disaster
                || other.type() == EventType.Accident
                || nouns.isForce(lemma(other.trigger())));
  }

  private String lemma(Word trigger) {
    return reading.token(trigger).lemma();
  }
}

package org.newsgraph.extraction.event;

import java.util.Set;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// What the words that name two mentions say of whether they are one event: "arrived" and "the
/// arrival" may be, "the fire" and the flood are not.
final class EventNames {
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

  EventNames(Reading reading) {
    this.reading = reading;
  }

  /// Whether one word names both.
  boolean areSame(EventNode event, EventNode other) {
    return lemma(event).equals(lemma(other));
  }

  /// Whether the words of two events tell them apart.
  boolean tellApart(EventNode event, EventNode other) {
    boolean wideAndUnlike = WIDE.contains(event.type()) && !areAlike(lemma(event), lemma(other));
    return wideAndUnlike || isAnotherMishap(event, other);
  }

  /// "the fire" is not the flood, but "the disaster" may be either.
  private boolean isAnotherMishap(EventNode event, EventNode other) {
    boolean mishap = event.type() == EventType.Accident || event.type() == EventType.Disaster;
    return mishap
        && !ANY_MISHAP.contains(lemma(event))
        && !ANY_MISHAP.contains(lemma(other))
        && !areAlike(lemma(event), lemma(other));
  }

  /// "the talks" after "cancelled the talks": whether they took place was told before.
  boolean nameAgain(EventNode event, EventNode other) {
    return event.factuality() == Factuality.Actual && areSame(event, other);
  }

  /// "the attack" may be any kind of attack, but "the letter" only a letter.
  boolean nameDocument(EventNode event, EventNode other) {
    return event.type() == EventType.Statement && event.isDefinite() && areSame(event, other);
  }

  /// Whether no word keeps a mention that tells nothing from being the other: a statement has one
  /// of many names.
  boolean agree(EventNode event, EventNode other) {
    return event.type() != EventType.Statement || areSame(event, other);
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
}

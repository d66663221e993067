package org.newsgraph.extraction.event;

import java.util.stream.Stream;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.extraction.lexicon.SupportKind;
import org.newsgraph.fact.ParticipantRole;

/// Events of which nothing is known but a verb that says little: "make" of "made no sense", "going"
/// of "how it is going". They tell a reader nothing, or something else than the text.
public final class HollowEvents {
  private final Reading reading;
  private final EventLexicon lexicon;

  public HollowEvents(Reading reading, EventLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /// Whether an event is such a one.
  public boolean contains(EventNode event) {
    return event.mentions().size() == 1
        && event.time().isEmpty()
        && event.places().isEmpty()
        && event.topics().isEmpty()
        && event.instruments().isEmpty()
        && isVague(event)
        && Stream.of(ParticipantRole.values())
            .filter(role -> role != ParticipantRole.agent)
            .allMatch(role -> event.participants(role).isEmpty())
        && (hasObject(event)
            || event.participants(ParticipantRole.agent).stream().noneMatch(EntityNode::isAnimate));
  }

  private boolean isVague(EventNode event) {
    var verb = reading.token(event.trigger());
    return verb.isVerb() && lexicon.is(SupportKind.vague, verb.lemma());
  }

  /// "made sense": what it does stands there, but is nothing that can be told.
  private boolean hasObject(EventNode event) {
    return reading.sentence(event.trigger()).has(event.trigger().token(), "obj");
  }
}

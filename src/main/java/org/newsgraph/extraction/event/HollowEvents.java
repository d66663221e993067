package org.newsgraph.extraction.event;

import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
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
        && !isIdiom(event)
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

  /// "taken into custody": with this very noun the verb says enough.
  private boolean isIdiom(EventNode event) {
    Sentence sentence = reading.sentence(event.trigger());
    int verb = event.trigger().token();
    return lexicon.verb(sentence.token(verb).lemma()).stream()
        .filter(row -> row.type() == event.type())
        .anyMatch(row ->
            sentence.dependents(verb).stream()
                .filter(d ->
                    d.is("obj") || d.is("nsubj:pass") || d.relation().equals("obl:" + row.suffix()))
                .map(d -> sentence.token(d.dependent()).lemma())
                .anyMatch(noun -> row.objects().contains(noun) || row.suffix().equals(noun)));
  }

  /// "made sense": what it does stands there, but is nothing that can be told.
  private boolean hasObject(EventNode event) {
    return reading.sentence(event.trigger()).has(event.trigger().token(), "obj");
  }
}

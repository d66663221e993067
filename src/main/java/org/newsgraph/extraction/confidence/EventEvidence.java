package org.newsgraph.extraction.confidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.lexicon.EventEntry;
import org.newsgraph.extraction.lexicon.EventLexicon;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// The evidence of an event:
///
/// - `form`: verb, noun, adjective; `bare` where nothing is told of a noun.
/// - `row`: what the lexicon says of the word: `conditioned` (a row that asks for a particle or an
///   object), `plain`, `ambiguous` (rows of several classes), `none` (the class came from
///   elsewhere).
/// - `class`: its class; some are found more surely than others.
/// - `agent`, `patient`: how the sentence refers to them, see [Reference].
/// - `told`: the factuality where it is not Actual; `claimed` where it is known through a claim,
///   `claimed-by-nobody` where that has no speaker.
/// - `time`, `place` where they are told, `merged` where several words name it.
/// - `sentence`, `parse`: see [SentenceEvidence].
public final class EventEvidence {
  private static final String PREFIX = "event ";

  private final Reading reading;
  private final EventLexicon lexicon;

  public EventEvidence(Reading reading, EventLexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /// The pieces of evidence, in the order of their names.
  public Set<String> of(EventNode event) {
    Set<String> evidence = new TreeSet<>();
    Sentence sentence = reading.sentence(event.trigger());
    Token trigger = reading.token(event.trigger());
    evidence.add(PREFIX + "form=" + form(trigger));
    evidence.add(PREFIX + "row=" + row(event.type(), trigger));
    for (ParticipantRole role : List.of(ParticipantRole.agent, ParticipantRole.patient)) {
      Reference reference = Reference.of(reading, sentence, event.participants(role));
      evidence.add(PREFIX + role + "=" + reference);
    }
    told(event, evidence);
    details(event, trigger, evidence);
    SentenceEvidence.add(sentence, event.trigger().token(), PREFIX, evidence);
    return evidence;
  }

  private static String form(Token trigger) {
    return trigger.isVerb() ? "verb" : trigger.isNoun() ? "noun" : "adjective";
  }

  private String row(EventType type, Token trigger) {
    List<EventEntry> rows = rows(trigger);
    Set<EventType> classes = new HashSet<>();
    rows.forEach(row -> classes.add(row.type()));
    if (!classes.contains(type)) {
      return "none";
    }
    boolean conditioned =
        rows.stream()
            .filter(row -> row.type() == type)
            .allMatch(row -> !row.suffix().isEmpty() || !row.objects().isEmpty());
    return conditioned ? "conditioned" : classes.size() > 1 ? "ambiguous" : "plain";
  }

  private List<EventEntry> rows(Token trigger) {
    String lemma = trigger.lemma();
    return trigger.isVerb()
        ? lexicon.verb(lemma)
        : trigger.isNoun()
            ? Stream.concat(lexicon.noun(lemma).stream(), lexicon.noun(trigger.lower()).stream())
                .toList()
            : lexicon.adjective(lemma);
  }

  private static void told(EventNode event, Set<String> evidence) {
    if (event.factuality() != Factuality.Actual) {
      evidence.add(PREFIX + "told=" + event.factuality());
    }
    event
        .source()
        .map(ClaimNode::speakers)
        .map(speakers -> speakers.isEmpty() ? "claimed-by-nobody" : "claimed")
        .ifPresent(told -> evidence.add(PREFIX + "told=" + told));
  }

  private static void details(EventNode event, Token trigger, Set<String> evidence) {
    evidence.add(PREFIX + "class=" + event.type());
    if (event.time().isPresent()) {
      evidence.add(PREFIX + "time");
    }
    if (!event.places().isEmpty()) {
      evidence.add(PREFIX + "place");
    }
    if (event.mentions().size() > 1) {
      evidence.add(PREFIX + "merged");
    }
    boolean bare =
        trigger.isNoun()
            && event.time().isEmpty()
            && event.places().isEmpty()
            && Stream.of(ParticipantRole.values()).allMatch(r -> event.participants(r).isEmpty());
    if (bare) {
      evidence.add(PREFIX + "form=bare");
    }
  }
}

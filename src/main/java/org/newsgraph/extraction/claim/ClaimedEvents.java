package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.event.Events;
import org.newsgraph.extraction.event.Presuppositions;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.extraction.lexicon.Lexicons;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;

/// Ties events and claims: what stands in a claim is known through it alone, and a claim made in a
/// letter, a warning or on a day told is made in an event.
public final class ClaimedEvents {
  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final Claims claims;
  private final Places places;
  private final Occasions occasions;
  private final FactualityWords words;
  private final Presuppositions presuppositions;
  private final Map<ClaimNode, List<EventNode>> told = new LinkedHashMap<>();

  public ClaimedEvents(
      Reading reading, Entities entities, Events events, Claims claims, Lexicons lexicons) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.claims = claims;
    this.places = new Places(reading);
    this.occasions = new Occasions(reading, entities, events, places, lexicons.speech());
    this.words = lexicons.factuality();
    this.presuppositions = new Presuppositions(words);
  }

  /// Ties them. To be called before events are merged.
  public void tie() {
    claims.all().forEach(occasions::find);
    continued();
    for (EventNode event : events.all()) {
      claims
          .around(reading.token(event.trigger()).span())
          .filter(claim -> !claim.saidIn().contains(event))
          .ifPresent(claim -> claim(event, claim));
    }
    claims.all().forEach(this::about);
  }

  /// What a speaker goes on to say on a day told before is said in the same statement, or else on
  /// that day.
  private void continued() {
    Map<Word, ClaimNode> byCue = new HashMap<>();
    claims
        .all()
        .forEach(claim ->
            claim.cueSpan().flatMap(places::word).ifPresent(cue -> byCue.putIfAbsent(cue, claim)));
    new ContinuedSayings(reading, entities, events)
        .find(byCue)
        .forEach((cue, occasion) ->
            Optional.ofNullable(byCue.get(cue))
                .ifPresent(claim -> continued(claim, cue, byCue.containsKey(occasion), occasion)));
  }

  private void continued(ClaimNode claim, Word cue, boolean said, Word occasion) {
    Optional<EventNode> statement =
        events
            .at(occasion)
            .filter(event -> said)
            .filter(event -> event.type() == EventType.Statement && claim.saidIn().isEmpty());
    if (statement.isPresent()) {
      statement.get().mention(reading.token(cue).span());
      events.add(cue, statement.get());
      claim.saidIn().add(statement.get());
    } else {
      events
          .time(occasion)
          .filter(time -> time.earliest().isPresent() || time.latest().isPresent())
          .ifPresent(time ->
              events.timed(cue, new EventTime(Optional.empty(), time.earliest(), time.latest())));
      occasions.find(claim);
    }
  }

  /// An event is as certain as the innermost attitude towards it: "Torres said she plans to".
  private void claim(EventNode event, ClaimNode claim) {
    event.source(claim);
    told.computeIfAbsent(claim, key -> new ArrayList<>()).add(event);
    ClaimNode attitude = claims.attitude(reading.token(event.trigger()).span()).orElse(claim);
    boolean root =
        attitude
            .root()
            .filter(word -> events.carriedBy(word).filter(e -> e == event).isPresent())
            .isPresent();
    boolean carriedOut = event.isDefinite() && words.is(Kind.effecting, attitude.cue());
    boolean open =
        (root && !carriedOut) || !(event.isDefinite() || isKnown(event.trigger(), attitude));
    if (event.factuality() == Factuality.Actual && open) {
      event.factuality(standing(attitude.stance(), root));
    }
  }

  /// "vowed to avenge him after the strike": nobody vows the strike.
  private boolean isKnown(Word trigger, ClaimNode claim) {
    return claim
        .root()
        .filter(root -> root.sentence() == trigger.sentence())
        .filter(root ->
            presuppositions.isKnown(reading.sentence(trigger), trigger.token(), root.token()))
        .isPresent();
  }

  private static Factuality standing(Stance stance, boolean root) {
    return switch (stance) {
      case denied -> root ? Factuality.Negated : Factuality.Actual;
      case promised -> Factuality.Planned;
      case requested, asked -> Factuality.Possible;
      case asserted, known, judged, blamed, believed -> Factuality.Actual;
    };
  }

  /// A claim is about the events told in it, and a judgement about the event judged.
  private void about(ClaimNode claim) {
    claim.aboutEvents().addAll(told.getOrDefault(claim, List.of()));
    boolean judged =
        claim.stance() == Stance.judged
            || claim.stance() == Stance.blamed
            || claim.stance() == Stance.denied;
    if (judged) {
      claim.saidIn().forEach(event -> claim.aboutEvents().addAll(event.topics()));
      claim.cueSpan().flatMap(places::word).ifPresent(cue -> objects(claim, cue));
    }
  }

  private void objects(ClaimNode claim, Word cue) {
    Sentence sentence = reading.sentence(cue);
    sentence.dependents(cue.token(), "obj", "nsubj:pass").stream()
        .map(object -> events.at(new Word(cue.sentence(), object.index())))
        .flatMap(Optional::stream)
        .filter(event -> event.source().filter(claim::equals).isEmpty())
        .forEach(claim.aboutEvents()::add);
  }
}

package org.newsgraph.extraction.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.article.Span;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.event.Events;
import org.newsgraph.extraction.event.Presuppositions;
import org.newsgraph.extraction.lexicon.FactualityWords;
import org.newsgraph.extraction.lexicon.FactualityWords.Kind;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// Ties events and claims: what stands in a claim is known through it alone, and a claim made in a
/// letter, a warning or on a day told is made in an event.
public final class ClaimedEvents {
  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final Claims claims;
  private final Places places;
  private final FactualityWords words;
  private final Presuppositions presuppositions;
  private final Map<ClaimNode, List<EventNode>> told = new LinkedHashMap<>();

  public ClaimedEvents(
      Reading reading, Entities entities, Events events, Claims claims, FactualityWords words) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.claims = claims;
    this.places = new Places(reading);
    this.words = words;
    this.presuppositions = new Presuppositions(words);
  }

  /// Ties them. To be called before events are merged.
  public void tie() {
    claims.all().forEach(this::saidIn);
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
            claim.cueSpan().flatMap(this::word).ifPresent(cue -> byCue.putIfAbsent(cue, claim)));
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
          .ifPresent(time ->
              events.timed(cue, new EventTime(Optional.empty(), time.earliest(), time.latest())));
      saidIn(claim);
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

  private void saidIn(ClaimNode claim) {
    Optional<Word> cue = claim.cueSpan().flatMap(this::word);
    if (cue.isEmpty()) {
      return;
    }
    Optional<EventNode> named = events.at(cue.get());
    if (named.isPresent()) {
      claim.saidIn().add(named.get());
      return;
    }
    Optional<Token> medium = Medium.of(reading.sentence(cue.get()), cue.get().token());
    boolean timed = events.time(cue.get()).isPresent();
    Optional<EventNode> document =
        medium.flatMap(token -> events.at(new Word(cue.get().sentence(), token.index())));
    if (document.isPresent()) {
      claim.saidIn().add(document.get());
      document.get().mention(reading.token(cue.get()).span());
      document.get().factuality(Factuality.Actual);
      claim
          .speakers()
          .forEach(speaker -> document.get().participant(ParticipantRole.agent, speaker));
      claim.addressees().addAll(document.get().participants(ParticipantRole.recipient));
    } else if ((timed || medium.isPresent()) && !claim.speakers().isEmpty()) {
      claim.saidIn().add(statement(claim, cue.get(), medium));
    }
  }

  private EventNode statement(ClaimNode claim, Word cue, Optional<Token> medium) {
    EventNode statement =
        new EventNode(
            EventType.Statement, cue, reading.token(cue).span(), false, Factuality.Actual);
    claim.speakers().forEach(speaker -> statement.participant(ParticipantRole.agent, speaker));
    claim
        .addressees()
        .forEach(addressee -> statement.participant(ParticipantRole.recipient, addressee));
    medium.ifPresent(token -> by(statement, claim, cue.sentence(), token));
    events.time(cue).ifPresent(statement::time);
    events.add(cue, statement);
    return statement;
  }

  /// The medium is the means, and whom it goes to is spoken to.
  private void by(EventNode statement, ClaimNode claim, int sentence, Token medium) {
    Word word = new Word(sentence, medium.index());
    entities.phrase(word).ifPresent(e -> statement.participant(ParticipantRole.instrument, e));
    reading.sentences().get(sentence).dependents(medium.index(), "nmod:to").stream()
        .map(to -> entities.phrase(new Word(sentence, to.index())))
        .flatMap(Optional::stream)
        .filter(EntityNode::isAnimate)
        .forEach(to -> {
          statement.participant(ParticipantRole.recipient, to);
          claim.addressees().add(to);
        });
  }

  private Optional<Word> word(Span span) {
    return places.from(span.begin()).filter(word -> reading.token(word).span().equals(span));
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
      claim.cueSpan().flatMap(this::word).ifPresent(cue -> objects(claim, cue));
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

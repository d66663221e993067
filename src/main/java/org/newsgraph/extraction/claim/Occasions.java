package org.newsgraph.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotation.Dependency;
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
import org.newsgraph.extraction.lexicon.SpeechLexicon;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// Finds the event in which a claim is made: the one that its cue names, the document that speaks
/// ("a statement said") or in which it stands ("said in a statement"), or a statement with a day or
/// a place of its own.
final class Occasions {
  private static final Set<String> PLACED = Set.of("in", "at", "outside", "from");

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final Places places;
  private final SpeechLexicon speech;

  Occasions(
      Reading reading, Entities entities, Events events, Places places, SpeechLexicon speech) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
    this.places = places;
    this.speech = speech;
  }

  /// Ties a claim to the event in which it is made, if there is one.
  void find(ClaimNode claim) {
    Optional<Word> cue = claim.cueSpan().flatMap(places::word);
    if (cue.isEmpty()) {
      return;
    }
    Optional<EventNode> named = events.at(cue.get()).or(() -> speaking(claim, cue.get()));
    Optional<Token> medium = Medium.of(speech, reading.sentence(cue.get()), cue.get().token());
    if (named.isPresent()) {
      claim.saidIn().add(named.get());
      medium
          .filter(noun -> reading.token(cue.get()).isVerb())
          .filter(noun -> events.at(new Word(cue.get().sentence(), noun.index())).isEmpty())
          .ifPresent(noun -> by(named.get(), claim, cue.get().sentence(), noun));
      return;
    }
    Optional<EventNode> document =
        medium.flatMap(token -> events.at(new Word(cue.get().sentence(), token.index())));
    if (document.isPresent()) {
      in(document.get(), claim);
      return;
    }
    Optional<EntityNode> place = place(cue.get());
    boolean own = events.time(cue.get()).isPresent() || medium.isPresent() || place.isPresent();
    if (own && !claim.speakers().isEmpty()) {
      EventNode statement = statement(claim, cue.get(), medium);
      place.ifPresent(statement.places()::add);
      claim.saidIn().add(statement);
    }
  }

  /// "a statement said": the document that speaks is the event, and its verb names it once more.
  private Optional<EventNode> speaking(ClaimNode claim, Word cue) {
    Optional<EventNode> document =
        claim
            .speakerSpan()
            .flatMap(span -> head(cue.sentence(), span))
            .flatMap(events::at)
            .filter(event -> event.type() == EventType.Statement);
    boolean verb = reading.token(cue).isVerb() && claim.speakers().size() <= 1;
    document.filter(event -> verb).ifPresent(event -> event.mention(reading.token(cue).span()));
    return document;
  }

  /// The last word of a span.
  private Optional<Word> head(int sentence, Span span) {
    return reading.sentences().get(sentence).tokens().stream()
        .filter(token -> token.span().end() == span.end())
        .map(token -> new Word(sentence, token.index()))
        .findFirst();
  }

  private static void in(EventNode document, ClaimNode claim) {
    claim.saidIn().add(document);
    document.factuality(Factuality.Actual);
    claim.speakers().forEach(speaker -> document.participant(ParticipantRole.agent, speaker));
    claim.addressees().addAll(document.participants(ParticipantRole.recipient));
  }

  /// "said in Oslo": the place that stands right beside the verb, for others are those of what is
  /// said.
  private Optional<EntityNode> place(Word cue) {
    Sentence sentence = reading.sentence(cue);
    return sentence.dependents(cue.token(), "obl").stream()
        .filter(noun -> isBeside(sentence, cue.token(), noun.index()))
        .map(noun -> entities.at(new Word(cue.sentence(), noun.index())))
        .flatMap(Optional::stream)
        .filter(entity -> entity.type().isPlace())
        .findFirst();
  }

  private static boolean isBeside(Sentence sentence, int cue, int noun) {
    return sentence.below(noun).nextSetBit(1) == cue + 1
        && sentence.children(noun).stream()
            .filter(d -> d.is("case"))
            .map(Dependency::dependent)
            .anyMatch(word -> PLACED.contains(sentence.token(word).lemma()));
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

  /// The medium is the means and names the event too, and whom it goes to is spoken to.
  private void by(EventNode statement, ClaimNode claim, int sentence, Token medium) {
    Word word = new Word(sentence, medium.index());
    statement.mention(medium.span());
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
}

package org.newsgraph.extraction.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.annotation.Sentence;
import org.newsgraph.annotation.Token;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.entity.Entities;
import org.newsgraph.extraction.entity.EntityNode;
import org.newsgraph.extraction.entity.Reading;
import org.newsgraph.extraction.entity.Word;
import org.newsgraph.extraction.event.Events;
import org.newsgraph.extraction.lexicon.Stance;
import org.newsgraph.fact.EventTime;
import org.newsgraph.fact.EventType;
import org.newsgraph.fact.Factuality;
import org.newsgraph.fact.ParticipantRole;

/// Follows a speaker through the report: who "said on Friday …" and then "added …" spoke on one
/// occasion, and so did who met voters on Friday and "told them …".
final class ContinuedSayings {
  /// How many sentences on a speaker is still heard on the same occasion.
  private static final int NEAR = 10;

  private static final Set<Stance> HEARD =
      EnumSet.complementOf(EnumSet.of(Stance.believed, Stance.judged));

  private final Reading reading;
  private final Entities entities;
  private final Events events;
  private final Map<EntityNode, Word> occasions = new HashMap<>();
  private final Map<Word, Word> found = new TreeMap<>();

  ContinuedSayings(Reading reading, Entities entities, Events events) {
    this.reading = reading;
    this.entities = entities;
    this.events = events;
  }

  /// The words that tell of the occasions on which claims without a day of their own were made, by
  /// the word of the claim's cue.
  ///
  /// @param claims by the word of their cue
  Map<Word, Word> find(Map<Word, ClaimNode> claims) {
    Set<Word> words = new TreeSet<>(claims.keySet());
    words.addAll(events.timed());
    for (Word word : words) {
      Optional.ofNullable(claims.get(word)).ifPresent(claim -> follow(claim, word));
      boolean dated = events.time(word).flatMap(EventTime::day).isPresent();
      if (dated || isOccasion(Optional.ofNullable(claims.get(word)))) {
        note(word);
      }
    }
    return found;
  }

  /// Whether a claim is made in a statement of its own: with a time, in a place or in a medium.
  private static boolean isOccasion(Optional<ClaimNode> claim) {
    return claim.stream()
        .flatMap(made -> made.saidIn().stream())
        .anyMatch(event ->
            event.type() == EventType.Statement
                && (event.time().isPresent()
                    || !event.places().isEmpty()
                    || !event.participants(ParticipantRole.instrument).isEmpty()));
  }

  private void note(Word act) {
    boolean done =
        isPast(act)
            && events
                .carriedBy(act)
                .filter(event -> event.factuality() != Factuality.Actual)
                .isEmpty();
    if (done) {
      reading
          .sentence(act)
          .dependents(act.token(), "nsubj")
          .forEach(subject ->
              entities
                  .phrase(new Word(act.sentence(), subject.index()))
                  .ifPresent(speaker -> occasions.put(speaker, act)));
    }
  }

  private void follow(ClaimNode claim, Word cue) {
    boolean open =
        claim.source().isEmpty()
            && HEARD.contains(claim.stance())
            && isPast(cue)
            && events.time(cue).isEmpty()
            && claim.saidIn().stream().allMatch(event -> event.time().isEmpty());
    if (open) {
      claim.speakers().stream()
          .map(occasions::get)
          .filter(Objects::nonNull)
          .filter(act -> cue.sentence() - act.sentence() <= NEAR)
          .max(Comparator.naturalOrder())
          .ifPresent(act -> found.put(cue, act));
    }
  }

  /// "said", but not "had said".
  private boolean isPast(Word verb) {
    Sentence sentence = reading.sentence(verb);
    Token token = sentence.token(verb.token());
    boolean auxiliary = sentence.has(verb.token(), "aux", "aux:pass");
    return (token.tag().equals("VBD") || token.tag().equals("VBN")) && !auxiliary;
  }
}

package org.newsgraph.evaluation.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.evaluation.match.SameThings;
import org.newsgraph.fact.ArticleFacts;
import org.newsgraph.fact.Claim;
import org.newsgraph.fact.Event;
import org.newsgraph.fact.ParticipantRole;

/// Tells which found events and claims are right, for the sake of their confidence.
///
/// An event is right when gold has it with a class of the same family, and each of its agents and
/// patients is one in gold; somebody that it lacks does not make it wrong. A claim is right when
/// gold has it and each of its speakers is one in gold; without a speaker, gold has none either.
///
/// @param same what is the same in both readings
public record Rightness(SameThings same) {

  /// The events and claims that have a confidence.
  public List<Judged> judged(String article) {
    ArticleFacts found = same.found();
    List<Judged> judged = new ArrayList<>();
    for (Event event : found.events()) {
      event
          .confidence()
          .map(BigDecimal::doubleValue)
          .ifPresent(c -> judged.add(new Judged(article, event.id(), c, isRight(event))));
    }
    for (Claim claim : found.claims()) {
      claim
          .confidence()
          .map(BigDecimal::doubleValue)
          .ifPresent(c -> judged.add(new Judged(article, claim.id(), c, isRight(claim))));
    }
    return judged;
  }

  private boolean isRight(Event event) {
    Optional<Event> gold = same.events().gold(event);
    return gold.isPresent()
        && same.matching().classes(gold.get().type(), event.type())
        && haveRight(ParticipantRole.agent, gold.get(), event)
        && haveRight(ParticipantRole.patient, gold.get(), event);
  }

  private boolean haveRight(ParticipantRole role, Event gold, Event found) {
    return found.participants(role).stream()
        .allMatch(who -> same.isAmong(gold.participants(role), who));
  }

  private boolean isRight(Claim claim) {
    return same.claims()
        .claims()
        .gold(claim)
        .filter(gold -> haveSameSpeakers(gold, claim))
        .isPresent();
  }

  private boolean haveSameSpeakers(Claim gold, Claim found) {
    return found.speaker().isEmpty()
        ? gold.speaker().isEmpty()
        : found.speaker().stream().allMatch(who -> same.isAmong(gold.speaker(), who));
  }
}

package org.newsgraph.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Somebody's utterance or position, as the article reports it.
///
/// @param id its name within the article's facts
/// @param speaker ids of the entities whose words they are; empty where the text gives them to
///   nobody ("reportedly")
/// @param addressee ids of the entities to whom they are said
/// @param cue the lemma that introduces it: "claim", "deny", "warn"
/// @param content what was said; verbatim for a quotation
/// @param about ids of the events, entities and claims it is about
/// @param accordingTo ids of the claims within which it is made
/// @param saidIn ids of the events that make it: a letter, a warning, a speech
/// @param confidence how likely it is right, 0 to 1
public record Claim(
    String id,
    ClaimType type,
    List<String> speaker,
    List<String> addressee,
    Optional<String> cue,
    Optional<String> content,
    List<String> about,
    List<String> accordingTo,
    List<String> saidIn,
    Optional<BigDecimal> confidence,
    List<ClaimMention> mentions)
    implements Fact {

  public Claim {
    speaker = Distinct.of(speaker);
    addressee = Distinct.of(addressee);
    about = Distinct.of(about);
    accordingTo = Distinct.of(accordingTo);
    saidIn = Distinct.of(saidIn);
    confidence = confidence.map(BigDecimal::stripTrailingZeros);
    mentions = List.copyOf(mentions);
  }
}

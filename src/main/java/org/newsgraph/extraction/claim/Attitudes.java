package org.newsgraph.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.draft.EventNode;
import org.newsgraph.fact.EventType;

/// Wanting, hoping or expecting that no class of events names and that has no day or place of its
/// own: the claim tells all of it.
public final class Attitudes {
  /// To decide is to do something, not only to wish it.
  private static final Set<String> DECIDING = Set.of("decide", "resolve", "opt", "choose");

  private Attitudes() {}

  /// The events that are nothing but what introduces one of the claims.
  public static Set<EventNode> of(List<ClaimNode> claims) {
    return claims.stream()
        .flatMap(
            claim -> claim.saidIn().stream().map(EventNode::current).filter(e -> isCue(claim, e)))
        .collect(Collectors.toSet());
  }

  private static boolean isCue(ClaimNode claim, EventNode event) {
    return event.type() == EventType.OtherEvent
        && !DECIDING.contains(claim.cue())
        && event.time().isEmpty()
        && event.places().isEmpty()
        && claim.cueSpan().filter(cue -> event.mentions().equals(List.of(cue))).isPresent();
  }
}

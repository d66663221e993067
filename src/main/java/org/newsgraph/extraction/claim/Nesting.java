package org.newsgraph.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extraction.draft.ClaimNode;
import org.newsgraph.extraction.lexicon.Stance;

/// Finds which claims are made within others.
final class Nesting {
  private static final Set<Stance> UTTERANCES =
      Set.of(Stance.asserted, Stance.denied, Stance.blamed);

  private final Claims claims;

  Nesting(Claims claims) {
    this.claims = claims;
  }

  /// A claim made within a claim. "Torres said she plans to leave" has one source: what she plans,
  /// thinks or wants by her own words is how she means it.
  void nest() {
    for (ClaimNode claim : claims.all()) {
      Optional<ClaimNode> outer =
          claim.cueSpan().flatMap(claims::attitude).filter(found -> isLonger(found, claim));
      outer.ifPresent(claim::source);
      if (outer.filter(found -> isNoSource(claim, found)).isPresent()) {
        claims.makeAttitude(claim);
      }
    }
  }

  /// Of two claims with each other's cue in their content only the longer is around the other.
  private static boolean isLonger(ClaimNode outer, ClaimNode inner) {
    return outer.content().end() - outer.content().begin()
        > inner.content().end() - inner.content().begin();
  }

  private static boolean isNoSource(ClaimNode inner, ClaimNode outer) {
    boolean known = inner.speakers().stream().anyMatch(outer.speakers()::contains);
    boolean nobody = inner.speakers().isEmpty();
    boolean utterance = UTTERANCES.contains(inner.stance()) && inner.told().equals(inner.pieces());
    return known || nobody || !utterance;
  }
}
